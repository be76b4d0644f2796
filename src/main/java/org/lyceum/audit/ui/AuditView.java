package org.lyceum.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lyceum.audit.ActorNames;
import org.lyceum.audit.internal.AuditFilter;
import org.lyceum.audit.internal.AuditRow;
import org.lyceum.audit.internal.AuditTable;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.lyceum.ui.PageHeader;

/** Who did what, newest first, filtered in the database. */
@Route("admin/audit")
@Menu(title = "audit.title", order = 250, icon = "vaadin:archive")
@RolesAllowed("ADMIN")
class AuditView extends Div implements HasDynamicTitle {

    private final AuditTable log;
    private final ActorNames actors;
    private final Messages messages;
    private final Grid<AuditRow> grid = new Grid<>();
    private final ComboBox<String> action = new ComboBox<>();
    private final TextField person = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Map<UUID, String> names = new HashMap<>();

    AuditView(AuditTable log, ActorNames actors, Messages messages) {
        this.log = log;
        this.actors = actors;
        this.messages = messages;
        addClassName("admin-page");
        add(new PageHeader(getTranslation("audit.title"), getTranslation("audit.summary")), filters(), table());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private Div filters() {
        action.setLabel(getTranslation("audit.filter.action"));
        action.setItems(log.actions());
        action.setItemLabelGenerator(this::actionName);
        action.setClearButtonVisible(true);
        action.addValueChangeListener(event -> refresh());
        person.setLabel(getTranslation("audit.filter.person"));
        person.setClearButtonVisible(true);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        person.addValueChangeListener(event -> refresh());
        from.setLabel(getTranslation("audit.filter.from"));
        from.addValueChangeListener(event -> refresh());
        until.setLabel(getTranslation("audit.filter.until"));
        until.addValueChangeListener(event -> refresh());
        Div bar = new Div(action, person, from, until);
        bar.addClassName("filter-bar");
        return bar;
    }

    private Grid<AuditRow> table() {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(getLocale()).withZone(ZoneId.systemDefault());
        grid.addColumn(row -> format.format(row.at())).setHeader(getTranslation("audit.column.time")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(row -> name(row.actor())).setHeader(getTranslation("audit.column.actor")).setAutoWidth(true);
        grid.addColumn(row -> actionName(row.action())).setHeader(getTranslation("audit.column.action")).setAutoWidth(true);
        grid.addColumn(row -> subject(row.subject())).setHeader(getTranslation("audit.column.subject")).setAutoWidth(true);
        grid.addColumn(row -> row.details().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(detail -> detail.getKey() + ": " + detail.getValue()).collect(Collectors.joining(", ")))
                .setHeader(getTranslation("audit.column.details")).setFlexGrow(2);
        grid.setEmptyStateComponent(new Span(getTranslation("audit.empty")));
        grid.addClassName("admin-grid");
        return grid;
    }

    private void refresh() {
        AuditFilter filter = filter();
        grid.setItems(
                query -> {
                    List<AuditRow> rows = log.find(filter, query.getOffset(), query.getLimit());
                    names.putAll(actors.names(rows.stream().map(AuditRow::actor).filter(Objects::nonNull).toList()));
                    names.putAll(actors.names(rows.stream().map(row -> personIn(row.subject())).filter(Objects::nonNull).toList()));
                    return rows.stream();
                },
                query -> log.count(filter));
    }

    private AuditFilter filter() {
        return new AuditFilter(
                action.getValue(),
                person.isEmpty() ? null : actors.search(person.getValue()),
                startOf(from.getValue()),
                until.getValue() == null ? null : startOf(until.getValue().plusDays(1)));
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }

    private String actionName(String name) {
        String key = "audit.action." + name;
        return messages.has(key) ? messages.get(Language.of(getLocale()), key) : name;
    }

    private String name(@Nullable UUID actor) {
        return actor == null ? getTranslation("audit.nobody") : names.getOrDefault(actor, getTranslation("audit.former"));
    }

    private String subject(String subject) {
        UUID id = personIn(subject);
        return id == null ? subject : names.getOrDefault(id, getTranslation("audit.former"));
    }

    private static @Nullable UUID personIn(String subject) {
        try {
            return subject.startsWith("person:") ? UUID.fromString(subject.substring("person:".length())) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
