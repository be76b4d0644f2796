package org.lyceum.exercise.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.lyceum.exercise.internal.Trial;
import org.lyceum.exercise.internal.TrialListener;

/** Carries what the judge's thread tells of the learner's own input to the open page. */
class PageTrial extends PageQueue implements TrialListener {

    private final Consumer<Trial> tried;

    PageTrial(UI ui, Runs runs, Consumer<Trial> tried) {
        super(ui, runs);
        this.tried = tried;
    }

    @Override
    public void tried(Trial trial) {
        push(() -> tried.accept(trial));
    }
}
