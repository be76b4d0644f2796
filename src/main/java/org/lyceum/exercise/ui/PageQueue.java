package org.lyceum.exercise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import org.lyceum.exercise.internal.QueueListener;

/** Tells the open page how far its run is. */
abstract class PageQueue implements QueueListener {

    private final UI ui;
    private final Runs runs;

    PageQueue(UI ui, Runs runs) {
        this.ui = ui;
        this.runs = runs;
    }

    @Override
    public void position(int position) {
        push(() -> runs.position(position));
    }

    @Override
    public void notNow() {
        push(runs::notNow);
    }

    void push(Command work) {
        try {
            ui.access(work);
        } catch (UIDetachedException e) {
            // the page is gone; of a submission the row has the verdict
        }
    }
}
