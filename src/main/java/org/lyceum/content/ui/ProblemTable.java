package org.lyceum.content.ui;

import com.vaadin.flow.component.grid.Grid;
import java.nio.file.Path;
import java.util.List;
import org.lyceum.content.Problem;

/** Where and why; the whole reason is readable, so rows wrap. */
class ProblemTable extends Grid<Problem> {

    ProblemTable(List<Problem> problems) {
        addColumn(ProblemTable::place).setHeader(getTranslation("content.admin.place")).setResizable(true)
                .setFlexGrow(2);
        addColumn(this::reason)
                .setHeader(getTranslation("content.admin.reason")).setResizable(true).setFlexGrow(3);
        addThemeNames("wrap-cell-content", "no-border", "row-stripes");
        setAllRowsVisible(problems.size() <= 50);
        setItems(problems);
        getElement().setAttribute("aria-label", getTranslation("content.admin.problems"));
    }

    private String reason(Problem problem) {
        String reason = getTranslation(problem.key(), problem.arguments().toArray());
        return problem.isError() ? reason : getTranslation("content.check.warning") + ": " + reason;
    }

    private static String place(Problem problem) {
        Path file = problem.file().toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        Path shown = file.startsWith(here) ? here.relativize(file) : file;
        return problem.line() == 0 ? shown.toString() : shown + ":" + problem.line();
    }
}
