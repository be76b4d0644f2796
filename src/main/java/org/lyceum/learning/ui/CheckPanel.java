package org.lyceum.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lyceum.content.MarkdownBlock.Check;
import org.lyceum.content.MarkdownBlock.Option;
import org.lyceum.learning.internal.Study.Judgement;
import org.lyceum.ui.Language;

/** A check: the options, and after an answer whether it was right and why. Judged by the server alone. */
public class CheckPanel extends Section {

    private final Language language;
    private final Div result = new Div();
    private final Button submit = new Button(getTranslation("learning.check.submit"));
    private final Button again = new Button(getTranslation("learning.check.again"));

    /**
     * @param number of the check in its lesson, which tells it from the others
     * @param judge  empty when the check does not exist any more
     */
    public CheckPanel(Check check, int number, boolean many, boolean solved, Language language,
            Function<Set<String>, Optional<Judgement>> judge) {
        this.language = language;
        addClassName("learning-check");
        getElement().setAttribute("data-check", check.id());
        Paragraph title = new Paragraph(getTranslation("learning.check.title"));
        title.addClassName("learning-check-title");
        getElement().setAttribute("aria-label", getTranslation("learning.check.numbered", number));
        String label = getTranslation(many ? "learning.check.many" : "learning.check.one");
        result.addClassName("learning-check-result");
        result.getElement().setAttribute("aria-live", "polite");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.setVisible(false);
        add(title, new Prose(check.prompt(), language));
        if (many) {
            CheckboxGroup<Option> group = new CheckboxGroup<>(label, check.options());
            group.setRenderer(new ComponentRenderer<>(this::option));
            group.addThemeName("vertical");
            wire(group, () -> group.getValue().stream().map(Option::id).collect(Collectors.toSet()), judge);
        } else {
            RadioButtonGroup<Option> group = new RadioButtonGroup<>(label, check.options());
            group.setRenderer(new ComponentRenderer<>(this::option));
            group.addThemeName("vertical");
            wire(group, () -> group.getOptionalValue().map(Option::id).map(Set::of).orElse(Set.of()), judge);
        }
        if (solved) {
            say("learning.check.solved", "right");
        }
    }

    private <C extends Component & HasValueAndElement<?, ?>> void wire(
            C group, Supplier<Set<String>> chosen, Function<Set<String>, Optional<Judgement>> judge) {
        group.getElement().setAttribute("lang", language.tag());
        submit.addClickListener(click -> {
            if (chosen.get().isEmpty()) {
                say("learning.check.choose", "open");
                return;
            }
            judge.apply(chosen.get()).ifPresentOrElse(judgement -> {
                show(judgement);
                group.setEnabled(false);
                submit.setVisible(false);
                again.setVisible(!judgement.correct());
                if (!judgement.correct()) {
                    again.focus();
                }
            }, () -> say("learning.lesson.block-missing", "open"));
        });
        again.addClickListener(click -> {
            group.clear();
            group.setEnabled(true);
            submit.setVisible(true);
            again.setVisible(false);
            result.removeAll();
        });
        Div actions = new Div(submit, again);
        actions.addClassName("learning-actions");
        add(group, actions, result);
    }

    private Span option(Option option) {
        Span text = new Span();
        text.getElement().setProperty("innerHTML", option.html());
        return text;
    }

    private void show(Judgement judgement) {
        say(judgement.correct() ? "learning.check.right" : "learning.check.wrong",
                judgement.correct() ? "right" : "wrong");
        result.add(new Prose(judgement.explanation(), language));
    }

    private void say(String key, String state) {
        Paragraph verdict = new Paragraph(getTranslation(key));
        verdict.addClassNames("learning-verdict", "learning-verdict-" + state);
        result.removeAll();
        result.add(verdict);
    }
}
