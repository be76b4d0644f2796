package org.lyceum.content.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import org.lyceum.content.internal.ContentAdmin;

/** Items by kind and key with the number of versions that are kept. */
class ItemTable extends Grid<ContentAdmin.Row> {

    ItemTable(List<ContentAdmin.Row> rows) {
        addColumn(ContentAdmin.Row::kind).setHeader(getTranslation("content.admin.kind")).setSortable(true)
                .setAutoWidth(true).setFlexGrow(0);
        addColumn(ContentAdmin.Row::key).setHeader(getTranslation("content.admin.key")).setSortable(true)
                .setFlexGrow(3);
        addColumn(ContentAdmin.Row::versions).setHeader(getTranslation("content.admin.versions")).setSortable(true)
                .setAutoWidth(true).setFlexGrow(0);
        addThemeNames("wrap-cell-content", "no-border", "row-stripes");
        setAllRowsVisible(rows.size() <= 50);
        setItems(rows);
        getElement().setAttribute("aria-label", getTranslation("content.admin.items"));
    }
}
