package org.lyceum.exam.ui.bank;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.content.ContentItem;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.lyceum.exam.internal.bank.BankDesk;
import org.lyceum.exam.internal.bank.BankDesk.Row;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.Language;
import org.lyceum.ui.PageHeader;

/** All items that the person may see, with filters and the way to each. */
@ClosedMeanwhile
@Route("exams/bank")
@Menu(title = "exam.bank.title", order = 120, icon = "vaadin:archive")
@RolesAllowed({"TEACHER", "REVIEWER", "ADMIN"})
class BankView extends Div implements HasDynamicTitle {

    private final Map<String, Exam> exams;
    private final List<Row> rows;
    private final Grid<Row> grid = new Grid<>();
    private final Span found = new Span();
    private final BankFilter filter;

    BankView(BankDesk desk) {
        exams = desk.exams().stream().map(ContentItem::value).collect(Collectors.toMap(
                Exam::key, Function.identity(), (first, second) -> first, java.util.LinkedHashMap::new));
        rows = desk.rows();
        filter = new BankFilter(exams, this::refresh);
        addClassNames("admin-page", "exam-bank");
        add(new PageHeader(getPageTitle(), getTranslation("exam.bank.summary"))
                .withActions(new RouterLink(getTranslation("exam.import.title"), BankTransferView.class)));
        if (rows.isEmpty()) {
            add(new EmptyState(Illustration.INBOX, getTranslation("exam.bank.empty-title"),
                    getTranslation("exam.bank.empty-text")));
            return;
        }
        found.addClassName("admin-count");
        found.getElement().setAttribute("role", "status");
        add(filter, found, table());
        refresh();
    }

    private Grid<Row> table() {
        Language language = Language.of(getLocale());
        grid.addComponentColumn(row -> link(row, language)).setHeader(getTranslation("exam.bank.item")).setFlexGrow(4)
                .setComparator(row -> row.item().value().text(language).title());
        grid.addColumn(row -> objective(row.item().value(), language)).setHeader(getTranslation("exam.bank.objective"))
                .setFlexGrow(3).setSortable(true);
        grid.addColumn(row -> getTranslation("exam.bank.type." + row.item().value().type().tag()))
                .setHeader(getTranslation("exam.bank.type")).setFlexGrow(2).setSortable(true);
        grid.addColumn(row -> row.item().value().difficulty()).setHeader(getTranslation("exam.bank.difficulty"))
                .setAutoWidth(true).setFlexGrow(0).setSortable(true);
        grid.addComponentColumn(row -> StatusWords.badge(this, row)).setHeader(getTranslation("exam.bank.status"))
                .setAutoWidth(true).setFlexGrow(0).setComparator(Row::status);
        grid.addColumn(Row::exposure).setHeader(getTranslation("exam.bank.exposure"))
                .setAutoWidth(true).setFlexGrow(0).setSortable(true);
        grid.setEmptyStateComponent(new Span(getTranslation("exam.bank.none-found")));
        grid.addThemeNames("wrap-cell-content", "no-border");
        grid.addClassName("admin-grid");
        grid.getElement().setAttribute("aria-label", getPageTitle());
        return grid;
    }

    private static RouterLink link(Row row, Language language) {
        ExamItem item = row.item().value();
        return new RouterLink(item.text(language).title(), BankItemView.class, new RouteParameters(
                new RouteParam(BankItemView.EXAM, item.exam()), new RouteParam(BankItemView.ITEM, item.id())));
    }

    private String objective(ExamItem item, Language language) {
        return exams.get(item.exam()).text(language).objectives().getOrDefault(item.objective(), item.objective());
    }

    private void refresh() {
        List<Row> shown = rows.stream().filter(filter::takes).toList();
        grid.setItems(shown);
        found.setText(getTranslation("exam.bank.found", shown.size()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.bank.title");
    }
}
