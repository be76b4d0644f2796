package org.lyceum.content.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lyceum.content.internal.ContentAdmin;
import org.lyceum.ui.Language;
import org.lyceum.ui.StatusBadge;
import org.lyceum.ui.StatusBadge.Tone;

/** Items by kind and key, their languages, and the number of versions that are kept. */
class ItemTable extends Grid<ContentAdmin.Row> {

    ItemTable(List<ContentAdmin.Row> rows) {
        addColumn(ContentAdmin.Row::kind).setHeader(getTranslation("content.admin.kind")).setSortable(true)
                .setAutoWidth(true).setFlexGrow(0);
        addColumn(ContentAdmin.Row::key).setHeader(getTranslation("content.admin.key")).setSortable(true)
                .setFlexGrow(3);
        addComponentColumn(this::languages).setHeader(getTranslation("content.admin.languages"))
                .setComparator(Comparator.comparingInt(row -> row.languages().size())).setAutoWidth(true).setFlexGrow(1);
        addColumn(ContentAdmin.Row::versions).setHeader(getTranslation("content.admin.versions")).setSortable(true)
                .setAutoWidth(true).setFlexGrow(0);
        addThemeNames("wrap-cell-content", "no-border", "row-stripes");
        setAllRowsVisible(rows.size() <= 50);
        setItems(rows);
        getElement().setAttribute("aria-label", getTranslation("content.admin.items"));
    }

    private StatusBadge languages(ContentAdmin.Row row) {
        if (row.languages().isEmpty()) {
            return new StatusBadge(getTranslation("content.admin.unread"), Tone.ERROR);
        }
        String missing = Arrays.stream(Language.values()).filter(language -> !row.languages().contains(language))
                .map(Language::nativeName).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new StatusBadge(getTranslation("content.admin.complete", row.languages().size()), Tone.SUCCESS)
                : new StatusBadge(getTranslation("content.admin.incomplete", missing), Tone.WARNING);
    }
}
