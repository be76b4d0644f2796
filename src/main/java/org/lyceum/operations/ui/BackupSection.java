package org.lyceum.operations.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.lyceum.operations.internal.BackupRuns;
import org.lyceum.ui.Notice;

/** When the last backups were taken, and how to take one. */
final class BackupSection extends Section {

    private static final Duration OLD = Duration.ofDays(7);

    BackupSection(List<BackupRuns.Run> runs, Instant now, Function<Instant, String> time) {
        addClassNames("admin-section", "operations-backups");
        add(new H2(getTranslation("operations.backups.title")));
        if (runs.isEmpty()) {
            add(Notice.of(Notice.Kind.WARNING, getTranslation("operations.backups.none")));
        } else if (runs.getFirst().at().plus(OLD).isBefore(now)) {
            add(Notice.of(Notice.Kind.WARNING, getTranslation("operations.backups.old", OLD.toDays())));
        }
        UnorderedList list = new UnorderedList();
        for (BackupRuns.Run run : runs) {
            list.add(new ListItem(getTranslation("operations.backups.run", time.apply(run.at()), run.file(),
                    Math.max(1, run.bytes() / 1024), run.rows())));
        }
        if (!runs.isEmpty()) {
            add(list);
        }
        add(new Paragraph(getTranslation("operations.backups.how")), new Code("./lyceum backup FILE"));
    }
}
