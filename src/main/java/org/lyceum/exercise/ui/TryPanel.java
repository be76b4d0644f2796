package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.internal.TrialRuns;
import org.lyceum.judge.TestCase;

/** The learner's own input: a call, or what a script reads. Tried, shown and not recorded. */
class TryPanel extends NativeDetails {

    private final transient Runs runs;
    private final transient IntConsumer jump;
    private final TextArea input = new TextArea();
    private final Button start = new Button(getTranslation("exercise.try.run"), click -> start());
    private final Div result = new Div();
    private final boolean call;

    TryPanel(Exercise exercise, Runs runs, IntConsumer jump) {
        this.runs = runs;
        this.jump = jump;
        this.call = TrialRuns.takesCall(exercise);
        addClassName("exercise-try");
        setSummaryText(getTranslation("exercise.try.title"));
        input.setLabel(getTranslation(call ? "exercise.try.call" : "exercise.try.stdin"));
        input.setHelperText(getTranslation(call ? "exercise.try.call-help" : "exercise.try.stdin-help"));
        input.setMaxLength(TrialRuns.MAX_INPUT_BYTES / 4); // a character has up to four bytes
        input.setValueChangeMode(ValueChangeMode.EAGER);
        input.setMinRows(call ? 1 : 3);
        input.setMaxRows(8);
        input.setWidthFull();
        input.addClassName("exercise-try-input");
        input.getElement().setAttribute("spellcheck", "false");
        input.getElement().setAttribute("autocapitalize", "off");
        input.setValue(example(exercise));
        input.addValueChangeListener(event -> input.setInvalid(false));
        result.addClassName("exercise-try-result");
        result.getElement().setAttribute("aria-live", "polite");
        setContent(new Div(new Paragraph(getTranslation("exercise.try.explained")), input, start, result));
    }

    private String example(Exercise exercise) {
        return exercise.suite().tests().stream()
                .filter(TestCase::visible)
                .map(test -> call ? test.call().expression() : test.call().stdin())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(call ? exercise.entry() + "()" : "");
    }

    private void start() {
        if (call && input.getValue().isBlank()) {
            input.setErrorMessage(getTranslation("exercise.try.blank"));
            input.setInvalid(true);
            input.focus();
            return;
        }
        runs.input(input.getValue(), trial -> {
            Component shown = new InputResultView(trial, call, jump);
            result.removeAll();
            result.add(shown);
        });
    }

    void busy(boolean busy) {
        start.setEnabled(!busy);
    }
}
