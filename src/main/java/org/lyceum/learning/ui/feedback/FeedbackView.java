package org.lyceum.learning.ui.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lyceum.learning.internal.feedback.FeedbackDesk;
import org.lyceum.learning.internal.feedback.FeedbackDesk.Row;
import org.lyceum.learning.internal.feedback.Report;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.StatusBadge;

/** Mistakes that readers found, to be answered, and how they rate the lessons. */
@Route("admin/feedback")
@Menu(title = "learning.feedback.title", order = 225, icon = "vaadin:comments-o")
@RolesAllowed("ADMIN")
class FeedbackView extends Div implements HasDynamicTitle {

    private final FeedbackDesk desk;
    private final LocalTime time;
    private final Div reports = new Div();

    FeedbackView(FeedbackDesk desk, LocalTime time) {
        this.desk = desk;
        this.time = time;
        addClassName("admin-page");
        add(new PageHeader(getPageTitle(), getTranslation("learning.feedback.summary")),
                new H2(getTranslation("learning.feedback.reports")), reports,
                new H2(getTranslation("learning.feedback.ratings")));
        fill();
        List<FeedbackDesk.LessonRating> ratings = desk.ratings();
        if (ratings.isEmpty()) {
            add(new Paragraph(getTranslation("learning.feedback.no-ratings")));
        }
        ratings.forEach(rating -> add(rating(rating)));
    }

    private void fill() {
        reports.removeAll();
        List<Row> rows = desk.reports();
        if (rows.isEmpty()) {
            reports.add(new EmptyState(Illustration.DONE, getTranslation("learning.feedback.empty-title"),
                    getTranslation("learning.feedback.empty-text")));
            return;
        }
        Grid<Row> grid = new Grid<>();
        grid.addComponentColumn(this::open).setHeader(getTranslation("learning.feedback.what")).setFlexGrow(4);
        grid.addColumn(row -> row.report().lesson() + (row.report().section().isEmpty() ? "" : "#" + row.report().section()))
                .setHeader(getTranslation("learning.report.where")).setFlexGrow(3);
        grid.addColumn(row -> row.report().language()).setHeader(getTranslation("learning.feedback.language"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(row -> time.date(row.report().reportedAt())).setHeader(getTranslation("learning.feedback.when"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(row -> badge(row.report())).setHeader(getTranslation("learning.marking.status"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 50);
        grid.addThemeNames("wrap-cell-content", "no-border", "row-stripes");
        grid.getElement().setAttribute("aria-label", getTranslation("learning.feedback.reports"));
        reports.add(grid);
    }

    private Button open(Row row) {
        String body = row.report().body();
        Button button = new Button(body.length() > 120 ? body.substring(0, 120) + "…" : body,
                click -> new AnswerDialog(desk, row, this::fill).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("learning-row-button");
        return button;
    }

    private StatusBadge badge(Report report) {
        return report.state() == Report.State.OPEN
                ? new StatusBadge(getTranslation("learning.report.open"), StatusBadge.Tone.WARNING)
                : new StatusBadge(getTranslation("learning.report.answered"), StatusBadge.Tone.SUCCESS);
    }

    private Section rating(FeedbackDesk.LessonRating rating) {
        UnorderedList remarks = new UnorderedList();
        rating.ratings().stream().limit(50).forEach(one -> remarks.add(new ListItem(String.join(" · ",
                getTranslation("learning.rating.stars." + one.stars()), getTranslation(LessonRating.key(one.reason())),
                one.language(), one.remark()))));
        return new Section(new Details(getTranslation("learning.feedback.average", rating.lesson(), rating.average(),
                rating.count()), remarks));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.feedback.title");
    }
}
