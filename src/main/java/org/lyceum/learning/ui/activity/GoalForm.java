package org.lyceum.learning.ui.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.lyceum.learning.internal.goal.Goal;

/** What to do in a week, and how much of it. */
class GoalForm extends Div {

    private static final Goal PROPOSAL = new Goal(Goal.Kind.DAYS, 2);

    private final RadioButtonGroup<Goal.Kind> kind = new RadioButtonGroup<>(getTranslation("learning.goal.kind"));
    private final IntegerField target = new IntegerField(getTranslation("learning.goal.target"));

    GoalForm(Optional<Goal> now, Consumer<Goal> save, Runnable cancel) {
        addClassName("learning-goal-form");
        kind.setItems(Goal.Kind.values());
        kind.setItemLabelGenerator(each ->
                getTranslation("learning.goal.kind." + each.name().toLowerCase(Locale.ROOT)));
        kind.addThemeName("vertical");
        kind.addValueChangeListener(change -> limit());
        kind.setValue(now.orElse(PROPOSAL).kind());
        target.setMin(1);
        target.setStepButtonsVisible(true);
        target.setRequiredIndicatorVisible(true);
        target.setValue(now.orElse(PROPOSAL).target());
        Button done = new Button(getTranslation("learning.goal.save"), click -> {
            if (limit()) {
                save.accept(new Goal(kind.getValue(), target.getValue()));
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button back = new Button(getTranslation("learning.goal.cancel"), click -> cancel.run());
        Div actions = new Div(done, back);
        actions.addClassName("learning-actions");
        add(kind, target, actions);
    }

    void focus() {
        target.focus();
    }

    /** Whether the target can be had; says so where it cannot. */
    private boolean limit() {
        int most = kind.getValue().most();
        target.setMax(most);
        target.setErrorMessage(getTranslation("learning.goal.bounds", most));
        Integer value = target.getValue();
        boolean fits = value != null && value >= 1 && value <= most;
        target.setInvalid(!fits);
        return fits;
    }
}
