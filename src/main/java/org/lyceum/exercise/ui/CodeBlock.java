package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Pre;

/** Text of programs, exactly as it is; never markup. Reachable by keyboard because it may scroll. */
class CodeBlock extends Pre {

    private static final int SHOWN_CHARS = 5_000;

    CodeBlock(String text) {
        setText(text.length() > SHOWN_CHARS ? text.substring(0, SHOWN_CHARS) + " …" : text);
        addClassName("exercise-code");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("translate", "no");
        getElement().setAttribute("dir", "ltr");
    }
}
