package org.lyceum.exercise.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.lyceum.exercise.internal.RunListener;
import org.lyceum.judge.Verdict;

/** Carries what the judge's thread tells of tests to the open page. */
class PageRun extends PageQueue implements RunListener {

    private final Consumer<Verdict> judged;

    PageRun(UI ui, Runs runs, Consumer<Verdict> judged) {
        super(ui, runs);
        this.judged = judged;
    }

    @Override
    public void judged(Verdict verdict) {
        push(() -> judged.accept(verdict));
    }
}
