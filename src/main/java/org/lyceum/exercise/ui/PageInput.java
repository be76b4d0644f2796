package org.lyceum.exercise.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.lyceum.exercise.internal.InputResult;
import org.lyceum.exercise.internal.InputListener;

/** Carries what the judge's thread tells of the learner's own input to the open page. */
class PageInput extends PageQueue implements InputListener {

    private final Consumer<InputResult> tried;

    PageInput(UI ui, Runs runs, Consumer<InputResult> tried) {
        super(ui, runs);
        this.tried = tried;
    }

    @Override
    public void tried(InputResult trial) {
        push(() -> tried.accept(trial));
    }
}
