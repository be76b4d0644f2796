package org.lyceum.learning.ui.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.lyceum.learning.internal.goal.GoalStanding;
import org.lyceum.learning.internal.goal.Goals;
import org.lyceum.ui.ProgressLine;

/** The weekly goal: an offer, a form, or how far this week is. */
class GoalPanel extends Div {

    private final transient Goals goals;

    GoalPanel(Goals goals) {
        this.goals = goals;
        addClassName("learning-goal");
        show(false);
    }

    private void show(boolean focus) {
        removeAll();
        Optional<GoalStanding> standing = goals.overview().goal();
        add(new H3(getTranslation("learning.goal.title")));
        Button change = new Button(
                getTranslation(standing.isPresent() ? "learning.goal.change" : "learning.goal.set"), click -> edit());
        Div actions = new Div(change);
        actions.addClassName("learning-actions");
        standing.ifPresentOrElse(this::show, () -> add(facts(getTranslation("learning.goal.none"))));
        if (standing.isPresent()) {
            Button off = new Button(getTranslation("learning.goal.off"), click -> {
                goals.set(Optional.empty());
                show(true);
            });
            off.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(off);
        }
        add(actions);
        if (focus) {
            change.focus();
        }
    }

    private void show(GoalStanding standing) {
        String kind = standing.goal().kind().name().toLowerCase(Locale.ROOT);
        add(new ProgressLine(getTranslation("learning.goal.title")).show(
                (double) standing.done() / standing.goal().target(),
                getTranslation("learning.goal.done." + kind, standing.done(), standing.goal().target())));
        if (standing.met()) {
            add(new Paragraph(getTranslation("learning.goal.met")));
        } else if (standing.missed()) {
            add(new Paragraph(getTranslation("learning.goal.missed", standing.weeksMet())));
        }
        if (standing.weeksMet() > 0) {
            add(facts(standing.inARow() > 1 && standing.inARow() < standing.weeksMet()
                    ? getTranslation("learning.goal.weeks-in-a-row", standing.weeksMet(), standing.inARow())
                    : getTranslation("learning.goal.weeks", standing.weeksMet())));
        }
    }

    private void edit() {
        removeAll();
        GoalForm form = new GoalForm(goals.overview().goal().map(GoalStanding::goal), goal -> {
            goals.set(Optional.of(goal));
            show(true);
        }, () -> show(true));
        add(new H3(getTranslation("learning.goal.title")), form);
        form.focus();
    }

    private static Paragraph facts(String text) {
        Paragraph facts = new Paragraph(text);
        facts.addClassName("learning-facts");
        return facts;
    }
}
