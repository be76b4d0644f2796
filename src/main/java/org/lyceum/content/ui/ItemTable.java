package org.lyceum.content.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.internal.ContentAdmin;
import org.lyceum.ui.Language;
import org.lyceum.ui.StatusBadge;
import org.lyceum.ui.StatusBadge.Tone;

/** Items by kind and key, their languages, and the number of versions that are kept. */
class ItemTable extends Composite<Div> {

    private final List<ContentAdmin.Row> rows;
    private final TextField text = new TextField();
    private final Select<String> kind = new Select<>();
    private final Grid<ContentAdmin.Row> grid = new Grid<>();

    ItemTable(List<ContentAdmin.Row> rows) {
        this.rows = rows;
        getContent().add(filters(), table());
        show();
    }

    private Div filters() {
        text.setLabel(getTranslation("content.admin.find"));
        text.setPlaceholder(getTranslation("content.admin.find.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> show());
        kind.setLabel(getTranslation("content.admin.kind"));
        kind.setItems(rows.stream().map(ContentAdmin.Row::nameKey).distinct().toList());
        kind.setItemLabelGenerator(key -> getTranslation(key == null ? "content.admin.all-kinds" : key));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("content.admin.all-kinds"));
        kind.addValueChangeListener(event -> show());
        Div bar = new Div(text, kind);
        bar.addClassName("filter-bar");
        return bar;
    }

    private Grid<ContentAdmin.Row> table() {
        grid.addColumn(ContentAdmin.Row::key).setHeader(getTranslation("content.admin.key")).setSortable(true)
                .setWidth("15rem").setFlexGrow(3);
        grid.addColumn(row -> getTranslation(row.nameKey())).setHeader(getTranslation("content.admin.kind"))
                .setSortable(true).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::languages).setHeader(getTranslation("content.admin.languages"))
                .setComparator(Comparator.comparingInt(row -> row.languages().size())).setAutoWidth(true).setFlexGrow(1);
        grid.addColumn(ContentAdmin.Row::versions).setHeader(getTranslation("content.admin.versions")).setSortable(true)
                .setAutoWidth(true).setFlexGrow(0);
        grid.setEmptyStateComponent(new Span(getTranslation("content.admin.no-match")));
        grid.addThemeNames("wrap-cell-content", "no-border", "row-stripes");
        grid.addClassName("admin-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("content.admin.items"));
        return grid;
    }

    private void show() {
        String part = text.getValue().strip().toLowerCase(Locale.ROOT);
        @Nullable String chosen = kind.getValue();
        grid.setItems(rows.stream().filter(row -> row.key().toLowerCase(Locale.ROOT).contains(part))
                .filter(row -> chosen == null || chosen.equals(row.nameKey())).toList());
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
