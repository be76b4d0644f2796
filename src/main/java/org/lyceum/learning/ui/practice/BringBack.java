package org.lyceum.learning.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Undoes setting aside. */
class BringBack extends Button {

    BringBack(Runnable act) {
        setText(getTranslation("learning.practice.bring-back"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> act.run());
    }
}
