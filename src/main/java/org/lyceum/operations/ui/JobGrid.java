package org.lyceum.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lyceum.operations.internal.JobAdministration.Job;
import org.lyceum.ui.Messages;
import org.lyceum.ui.StatusBadge;
import org.lyceum.ui.StatusBadge.Tone;

/** Jobs with their next run and how the last ones went. */
final class JobGrid extends Grid<Job> {

    private final transient Messages messages;
    private final transient Function<Instant, String> time;

    JobGrid(Messages messages, Function<Instant, String> time, Consumer<Job> runNow) {
        this.messages = messages;
        this.time = time;
        addColumn(this::name).setHeader(getTranslation("operations.jobs.job")).setFlexGrow(3);
        addComponentColumn(this::state).setHeader(getTranslation("operations.jobs.state")).setAutoWidth(true).setFlexGrow(0);
        addColumn(job -> time.apply(job.next())).setHeader(getTranslation("operations.jobs.next"))
                .setAutoWidth(true).setFlexGrow(0);
        addColumn(job -> when(job.lastSuccess())).setHeader(getTranslation("operations.jobs.success"))
                .setAutoWidth(true).setFlexGrow(0);
        addColumn(job -> when(job.lastFailure())).setHeader(getTranslation("operations.jobs.failure"))
                .setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(job -> {
            String key = job.failures() > 0 ? "operations.jobs.retry" : "operations.jobs.run";
            Button run = new Button(getTranslation(key), click -> runNow.accept(job));
            run.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            run.setAriaLabel(getTranslation("operations.jobs.act", getTranslation(key), name(job)));
            run.setEnabled(!job.running());
            return run;
        }).setHeader(getTranslation("operations.jobs.actions")).setAutoWidth(true).setFlexGrow(0);
        addThemeNames("wrap-cell-content");
        setEmptyStateComponent(new Span(getTranslation("operations.jobs.empty")));
        getElement().setAttribute("aria-label", getTranslation("operations.jobs.title"));
        setAllRowsVisible(true);
    }

    /** In words where there are some; the task's own name otherwise. */
    private String name(Job job) {
        String key = "operations.job." + job.task();
        String name = messages.has(key) ? getTranslation(key) : job.task();
        return job.instance().equals("recurring") ? name : name + " · " + job.instance();
    }

    private StatusBadge state(Job job) {
        Tone tone = switch (job.state()) {
            case RUNNING -> Tone.ACCENT;
            case WAITING -> Tone.NEUTRAL;
            case FAILING -> Tone.ERROR;
        };
        return new StatusBadge(getTranslation("operations.jobs.state." + job.state().name().toLowerCase(Locale.ROOT),
                job.failures()), tone);
    }

    private String when(@Nullable Instant at) {
        return at == null ? "–" : time.apply(at);
    }
}
