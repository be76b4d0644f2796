package org.lyceum.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.lyceum.account.CurrentPerson;
import org.lyceum.operations.internal.JobAdministration;
import org.lyceum.operations.internal.JobAdministration.Job;
import org.lyceum.operations.internal.JobAdministration.Outcome;
import org.lyceum.ui.Messages;
import org.lyceum.ui.Notice;
import org.lyceum.ui.PageHeader;

/** What runs in the background, when the last backup was taken, and events that still wait for their listeners. */
@Route("admin/jobs")
@Menu(title = "operations.jobs.title", order = 270, icon = "vaadin:timer")
@RolesAllowed("ADMIN")
class JobsView extends Div implements HasDynamicTitle {

    private final transient JobAdministration administration;
    private final transient Clock clock;
    private final transient DateTimeFormatter time;
    private final JobGrid grid;
    private final Div result = new Div();
    private final Div events = new Div();

    JobsView(JobAdministration administration, CurrentPerson current, Messages messages, Clock clock) {
        this.administration = administration;
        this.clock = clock;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(getLocale()).withZone(current.require().zone());
        this.grid = new JobGrid(messages, this::text, this::runNow);
        addClassNames("admin-page", "operations-jobs");
        Button reload = new Button(getTranslation("operations.jobs.reload"), click -> {
            result.removeAll();
            refresh();
        });
        add(new PageHeader(getTranslation("operations.jobs.title"), getTranslation("operations.jobs.summary"))
                        .withActions(reload),
                result, grid, eventSection(), new BackupSection(administration.backups(), clock.instant(), this::text));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.jobs.title");
    }

    private Section eventSection() {
        Section section = new Section(new H2(getTranslation("operations.events.title")),
                new Paragraph(getTranslation("operations.events.help")), events);
        section.addClassNames("admin-section");
        return section;
    }

    private void refresh() {
        grid.setItems(administration.jobs());
        events.removeAll();
        int waiting = administration.waitingEvents();
        events.add(new Paragraph(getTranslation("operations.events.waiting", waiting)));
        if (waiting > 0) {
            events.add(new Button(getTranslation("operations.events.deliver"), click -> {
                administration.deliverEvents();
                say(Notice.Kind.SUCCESS, "operations.events.delivered");
                refresh();
            }));
        }
    }

    private void runNow(Job job) {
        Outcome outcome = administration.runNow(job);
        say(outcome == Outcome.SOON ? Notice.Kind.SUCCESS : Notice.Kind.INFO,
                "operations.jobs.outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        refresh();
    }

    private void say(Notice.Kind kind, String key) {
        result.removeAll();
        result.add(Notice.of(kind, getTranslation(key)));
    }

    private String text(Instant at) {
        return time.format(at);
    }
}
