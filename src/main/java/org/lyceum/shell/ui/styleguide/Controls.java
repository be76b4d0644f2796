package org.lyceum.shell.ui.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;

/** What people press and fill in, as the theme draws it. */
final class Controls {

    private final UnaryOperator<String> text;

    Controls(UnaryOperator<String> text) {
        this.text = text;
    }

    Component buttons() {
        Button disabled = new Button(state("disabled"));
        disabled.setEnabled(false);
        return row(button("primary", ButtonVariant.PRIMARY), new Button(state("default")),
                button("quiet", ButtonVariant.TERTIARY), button("danger", ButtonVariant.ERROR), disabled);
    }

    Component fields() {
        TextField required = new TextField(state("required"));
        required.setRequiredIndicatorVisible(true);
        TextField wrong = new TextField(state("error"));
        wrong.setValue("lyceum@");
        wrong.setErrorMessage(text.apply("sample"));
        wrong.setInvalid(true);
        TextField disabled = new TextField(state("disabled"), text.apply("sample"), "");
        disabled.setEnabled(false);
        TextField fixed = new TextField(state("read-only"), text.apply("sample"), "");
        fixed.setReadOnly(true);
        return row(new TextField(state("default")), required, wrong, disabled, fixed);
    }

    Component choices() {
        Select<String> select = new Select<>();
        select.setLabel(state("default"));
        select.setItems(state("info"), state("success"), state("warning"));
        select.setValue(state("success"));
        Checkbox ticked = new Checkbox(state("default"), true);
        Checkbox disabled = new Checkbox(state("disabled"));
        disabled.setEnabled(false);
        RadioButtonGroup<String> radio = new RadioButtonGroup<>(state("default"));
        radio.setItems(state("info"), state("warning"));
        radio.setValue(state("info"));
        return row(select, radio, ticked, disabled);
    }

    private Button button(String state, ButtonVariant variant) {
        Button button = new Button(state(state));
        button.addThemeVariants(variant);
        return button;
    }

    private static Div row(Component... controls) {
        Div row = new Div(controls);
        row.addClassName("styleguide-row");
        return row;
    }

    private String state(String key) {
        return text.apply("state." + key);
    }
}
