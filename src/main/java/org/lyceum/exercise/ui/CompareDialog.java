package org.lyceum.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.lyceum.exercise.internal.ProgramDiff;

/** The difference between two attempts, which can be chosen. */
class CompareDialog extends Dialog {

    /** Told apart by identity: two attempts may have the same text and time. */
    static final class Choice {
        private final String label;
        private final String program;

        Choice(String label, String program) {
            this.label = label;
            this.program = program;
        }
    }

    private final Select<Choice> before;
    private final Select<Choice> after;
    private final Div shown = new Div();

    CompareDialog(List<Choice> choices, Choice first, Choice second) {
        addClassName("exercise-compare");
        setHeaderTitle(getTranslation("exercise.compare.title"));
        setWidth("min(72rem, 96vw)");
        before = select("exercise.compare.before", choices, first);
        after = select("exercise.compare.after", choices, second);
        Div which = new Div(before, after);
        which.addClassName("exercise-compare-which");
        add(which, shown);
        getFooter().add(new Button(getTranslation("exercise.action.close"), click -> close()));
        show();
    }

    private Select<Choice> select(String key, List<Choice> choices, Choice chosen) {
        Select<Choice> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice.label);
        select.setValue(chosen);
        select.setWidthFull();
        select.addValueChangeListener(event -> show());
        return select;
    }

    private void show() {
        shown.removeAll();
        shown.add(new DiffView(ProgramDiff.between(before.getValue().program, after.getValue().program)));
    }
}
