package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.lyceum.sandbox.Outcome.Frame;

/** The last lines of the learner's program before it stopped, each a way into the editor. */
class Trace extends Div {

    private static final int SHOWN = 5;

    Trace(List<Frame> frames, IntConsumer jump) {
        addClassName("exercise-trace");
        add(new Span(getTranslation("exercise.case.traceback")));
        for (Frame frame : frames.subList(Math.max(0, frames.size() - SHOWN), frames.size())) {
            add(new LineLink(getTranslation("exercise.case.line", frame.line()), frame.line(), jump));
        }
    }
}
