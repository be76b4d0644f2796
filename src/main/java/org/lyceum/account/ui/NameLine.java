package org.lyceum.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** A field and a button: type a name, press Enter. */
class NameLine extends Div {

    NameLine(String labelKey, String buttonKey, Consumer<String> act) {
        addClassName("filter-bar");
        TextField name = new TextField(getTranslation(labelKey));
        name.setMaxLength(254);
        Button button = new Button(getTranslation(buttonKey), event -> {
            if (!name.getValue().isBlank()) {
                act.accept(name.getValue());
                name.clear();
            }
        });
        name.addKeyPressListener(Key.ENTER, event -> button.click());
        add(name, button);
    }
}
