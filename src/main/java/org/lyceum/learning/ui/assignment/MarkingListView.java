package org.lyceum.learning.ui.assignment;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lyceum.content.ContentLibrary;
import org.lyceum.learning.Assignment;
import org.lyceum.learning.internal.assignment.Marking;
import org.lyceum.learning.internal.assignment.Marking.Row;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.learning.ui.PageLink;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.Language;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.StatusBadge;

/** Work that was handed in and waits for points, then what has them. */
@Route("teaching/assignments")
@Menu(title = "learning.marking.title", order = 110, icon = "vaadin:clipboard-check")
@RolesAllowed({"TEACHER", "REVIEWER", "ADMIN"})
class MarkingListView extends Div implements HasDynamicTitle {

    private final ContentLibrary library;

    MarkingListView(Marking marking, ContentLibrary library, LocalTime time) {
        this.library = library;
        addClassName("admin-page");
        add(new PageHeader(getTranslation("learning.marking.title"), getTranslation("learning.marking.summary")));
        List<Row> rows = marking.rows();
        if (rows.isEmpty()) {
            add(new EmptyState(Illustration.INBOX, getTranslation("learning.marking.empty-title"),
                    getTranslation("learning.marking.empty-text")));
            return;
        }
        Grid<Row> grid = new Grid<>();
        grid.addComponentColumn(this::link).setHeader(getTranslation("learning.marking.writer")).setFlexGrow(2);
        grid.addColumn(this::title).setHeader(getTranslation("learning.assignment.title")).setFlexGrow(3);
        grid.addColumn(row -> time.format(row.work().handedInAt()))
                .setHeader(getTranslation("learning.marking.handed-in")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::badge).setHeader(getTranslation("learning.marking.status"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 50);
        grid.addThemeNames("wrap-cell-content", "no-border");
        grid.addClassName("learning-marking-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("learning.marking.title"));
        add(grid);
    }

    private Anchor link(Row row) {
        return new PageLink("teaching/assignments/" + row.work().id(), row.writer());
    }

    private String title(Row row) {
        return library.find(Assignment.class, row.work().assignment())
                .map(item -> item.value().text(Language.of(getLocale())).title())
                .orElse(row.work().assignment());
    }

    private StatusBadge badge(Row row) {
        return row.mark()
                .map(mark -> new StatusBadge(getTranslation("learning.marking.given", mark.levels().sum()),
                        StatusBadge.Tone.SUCCESS))
                .orElseGet(() -> new StatusBadge(getTranslation("learning.assignment.waiting"),
                        StatusBadge.Tone.WARNING));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.marking.title");
    }
}
