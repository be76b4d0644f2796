package org.lyceum.account.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Role;
import org.lyceum.account.internal.PeopleFilter;
import org.lyceum.account.internal.PeopleSearch;
import org.lyceum.account.internal.PersonRow;
import org.lyceum.account.internal.Status;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.StatusBadge;

/** Finds people; the way to what an admin may do with an account. */
@Route("admin/people")
@Menu(title = "account.admin.people.title", order = 200, icon = "vaadin:users")
@RolesAllowed("ADMIN")
class PeopleView extends Div implements HasDynamicTitle {

    private final PeopleSearch search;
    private final CurrentPerson current;
    private final TextField text = new TextField();
    private final Select<Role> role = new Select<>();
    private final Select<Status> status = new Select<>();
    private final Grid<PersonRow> grid = new Grid<>();
    private final Span found = new Span();

    PeopleView(PeopleSearch search, CurrentPerson current) {
        this.search = search;
        this.current = current;
        addClassName("admin-page");
        add(new PageHeader(getTranslation("account.admin.people.title"), getTranslation("account.admin.people.summary")),
                filters(), found, table());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.admin.people.title");
    }

    private Div filters() {
        text.setLabel(getTranslation("account.admin.people.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> refresh());
        role.setLabel(getTranslation("account.admin.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> item == null
                ? getTranslation("account.admin.any") : getTranslation(Words.of(item)));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("account.admin.any"));
        role.addValueChangeListener(event -> refresh());
        status.setLabel(getTranslation("account.admin.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(item -> item == null
                ? getTranslation("account.admin.any") : getTranslation(Words.of(item)));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("account.admin.any"));
        status.addValueChangeListener(event -> refresh());
        Div bar = new Div(text, role, status);
        bar.addClassName("filter-bar");
        found.addClassName("admin-count");
        found.getElement().setAttribute("role", "status");
        return bar;
    }

    private Grid<PersonRow> table() {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale()).withZone(current.require().zone());
        grid.addComponentColumn(this::link).setHeader(getTranslation("account.admin.name")).setFlexGrow(1);
        grid.addColumn(PersonRow::email).setHeader(getTranslation("account.admin.email")).setFlexGrow(1);
        grid.addComponentColumn(person -> new StatusBadge(
                        getTranslation(Words.of(person.status())), Words.tone(person.status())))
                .setHeader(getTranslation("account.admin.status")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(person -> person.signedInAt() == null
                        ? getTranslation("account.admin.never") : day.format(person.signedInAt()))
                .setHeader(getTranslation("account.admin.last-sign-in")).setAutoWidth(true).setFlexGrow(0);
        grid.setEmptyStateComponent(new Span(getTranslation("account.admin.people.empty")));
        grid.addClassName("admin-grid");
        return grid;
    }

    private RouterLink link(PersonRow person) {
        String name = person.displayName().isBlank() ? getTranslation("account.admin.erased") : person.displayName();
        return new RouterLink(name, PersonView.class,
                new RouteParameters(new RouteParam(PersonView.PERSON, person.id().toString())));
    }

    private void refresh() {
        PeopleFilter filter = new PeopleFilter(text.getValue(), role.getValue(), status.getValue());
        grid.setItems(
                query -> search.find(filter, query.getOffset(), query.getLimit()).stream(),
                query -> search.count(filter));
        found.setText(getTranslation("account.admin.people.found", search.count(filter)));
    }
}
