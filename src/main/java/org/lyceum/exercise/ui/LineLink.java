package org.lyceum.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.IntConsumer;

/** Puts the cursor into a line of the editor. */
class LineLink extends Button {

    LineLink(String text, int line, IntConsumer jump) {
        super(text, click -> jump.accept(line));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("exercise-line-link");
    }
}
