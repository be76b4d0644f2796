package org.lyceum.tutor.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Person;
import org.lyceum.exercise.HelpContext;
import org.lyceum.tutor.internal.Hint;
import org.lyceum.tutor.internal.HintDesk;
import org.lyceum.tutor.internal.HintRefused.Reason;
import org.lyceum.tutor.internal.HintService;
import org.lyceum.tutor.internal.Span;

/**
 * The tutor beside the editor. Quiet until a test has failed; then one button, and one rung of help for each
 * time that it is pressed.
 */
class TutorPanel extends Section {

    private final HelpContext context;
    private final Person person;
    private final HintService hints;
    private final HintDesk desk;
    private final Paragraph status = new Paragraph();
    private final AskBar bar;
    private final Div consent = new Div();
    private final Div given = new Div();
    private @Nullable Registration listening;
    private boolean failed;
    private @Nullable String asked;
    /** Whether the next press of the button looks once more for what is shown, instead of climbing. */
    private boolean again;
    private @Nullable Future<?> work;

    TutorPanel(HelpContext context, Person person, HintService hints, HintDesk desk) {
        this.context = context;
        this.person = person;
        this.hints = hints;
        this.desk = desk;
        this.bar = new AskBar(this::ask, this::cancel);
        addClassName("tutor-panel");
        var title = new H2(getTranslation("tutor.panel.title"));
        title.setId("tutor-title");
        getElement().setAttribute("aria-labelledby", "tutor-title");
        status.addClassName("tutor-status");
        status.getElement().setAttribute("role", "status");
        given.addClassName("tutor-given");
        given.getElement().setAttribute("aria-live", "polite");
        add(title, status, given, consent, bar);
        rest("tutor.panel.not-run", false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = context.onVerdict(this::judged);
        context.latest().ifPresent(this::judged);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        cancelWork();
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }

    private void judged(HelpContext.Judged judged) {
        if (work != null) {
            return;
        }
        String program = judged.program();
        failed = !judged.verdict().passed();
        if (!failed) {
            forget();
            rest(judged.all() ? "tutor.panel.passed" : "tutor.panel.visible-passed", false);
            return;
        }
        if (!Objects.equals(program, asked)) {
            boolean before = given.getComponentCount() > 0;
            forget();
            rest(before ? "tutor.panel.changed" : "tutor.panel.ready", true);
            hints.shown(person, context.exerciseKey(), program).ifPresent(hint -> {
                asked = program;
                show(hint);
            });
        }
    }

    private void forget() {
        given.removeAll();
        consent.removeAll();
        asked = null;
        again = false;
    }

    private void ask() {
        String program = context.program();
        if (program.isBlank()) {
            rest("tutor.panel.empty", true);
            return;
        }
        if (!hints.agreed(person)) {
            consent.removeAll();
            consent.add(new ConsentCard(this::agree));
            bar.hide();
            return;
        }
        UI ui = UI.getCurrent();
        if (!program.equals(asked)) {
            given.removeAll();
            again = false;
        }
        status.setText(getTranslation("tutor.panel.working"));
        bar.working();
        Consumer<Hint> shown = back(ui, hint -> {
            asked = program;
            show(hint);
        });
        Consumer<Reason> refused = back(ui, this::refused);
        work = again
                ? desk.askAgain(person, context.exerciseKey(), program, shown, refused)
                : desk.ask(person, context.exerciseKey(), program, shown, refused);
    }

    private <T> Consumer<T> back(UI ui, Consumer<T> action) {
        return ui.accessLater((T value) -> {
            if (work != null) {
                work = null;
                action.accept(value);
            }
        }, () -> { })::accept;
    }

    private void agree() {
        hints.agree(person);
        consent.removeAll();
        ask();
    }

    private void show(Hint hint) {
        status.setText("");
        given.removeAll();
        given.add(new HintView(hint, person, hints));
        hint.steps().stream()
                .filter(step -> step.line() > 0)
                .forEach(step -> context.markLine(step.line(), Span.plain(step.text())));
        again = hint.again();
        if (hint.more() || again) {
            bar.offer(label(), true);
        } else {
            bar.hide();
        }
    }

    private String label() {
        return getTranslation(asked == null ? "tutor.panel.ask" : again ? "tutor.panel.again" : "tutor.panel.more");
    }

    private void refused(Reason reason) {
        boolean later = reason == Reason.ALREADY_ASKED || reason == Reason.NOT_AVAILABLE
                || reason == Reason.TOO_MANY;
        status.setText(getTranslation(reason.key()));
        bar.offer(label(), later);
    }

    private void cancel() {
        cancelWork();
        rest("tutor.panel.cancelled", failed);
    }

    private void cancelWork() {
        if (work != null) {
            work.cancel(true);
            work = null;
        }
    }

    private void rest(String key, boolean ready) {
        status.setText(getTranslation(key));
        bar.offer(label(), ready);
    }
}
