package org.lyceum.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingsEditor;
import org.lyceum.ui.Language;

/** One setting: the control that suits its kind, its help, and who changed it. */
final class SettingField extends Composite<Div> {

    private final Setting setting;
    private final Supplier<String> value;
    private final HasValidation validation;
    private final Component control;

    /** @param remove goes back to no value; offered for a secret that an admin has set */
    SettingField(SettingsEditor.Row row, String history, Runnable remove) {
        this.setting = row.setting();
        switch (setting.kind()) {
            case CHOICE -> {
                RadioButtonGroup<String> group = new RadioButtonGroup<>();
                group.setItems(setting.options());
                group.setItemLabelGenerator(option -> getTranslation(setting.words() + "." + option));
                group.setValue(row.value());
                control = group;
                value = () -> Optional.ofNullable(group.getValue()).orElse("");
            }
            case LANGUAGES -> {
                CheckboxGroup<Language> group = new CheckboxGroup<>();
                group.setItems(Language.values());
                group.setItemLabelGenerator(Language::nativeName);
                group.setValue(Setting.parts(row.value()).stream().flatMap(tag -> Language.ofTag(tag).stream())
                        .collect(Collectors.toSet()));
                control = group;
                value = () -> new TreeSet<>(group.getValue()).stream().map(Language::tag).collect(Collectors.joining(","));
            }
            default -> {
                TextFieldBase<?, String> field = text(row);
                control = field;
                value = field::getValue;
            }
        }
        ((HasLabel) control).setLabel(getTranslation(setting.words()));
        ((HasHelper) control).setHelperText(getTranslation(setting.words() + ".help")
                + (setting.restart() ? " " + getTranslation("operations.settings.restart") : ""));
        validation = (HasValidation) control;
        validation.setManualValidation(true);
        getContent().addClassName("settings-field");
        getContent().add(control);
        if (setting.kind() == Setting.Kind.SECRET && row.changedAt() != null) {
            Button button = new Button(getTranslation("operations.settings.secret-remove"), click -> remove.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(getTranslation("operations.jobs.act", getTranslation(setting.words()),
                    getTranslation("operations.settings.secret-remove")));
            getContent().add(button);
        }
        if (!history.isEmpty()) {
            Paragraph changed = new Paragraph(history);
            changed.addClassName("settings-history");
            getContent().add(changed);
        }
    }

    private TextFieldBase<?, String> text(SettingsEditor.Row row) {
        if (setting.kind() == Setting.Kind.SECRET) {
            PasswordField secret = new PasswordField();
            secret.setPlaceholder(row.present() ? getTranslation("operations.settings.secret-kept") : "");
            secret.getElement().setProperty("autocomplete", "new-password");
            secret.setWidthFull();
            return secret;
        }
        TextField field = new TextField();
        field.setValue(row.value());
        field.getElement().setProperty("autocomplete", "off");
        if (setting.kind() == Setting.Kind.NUMBER) {
            field.getElement().executeJs("this.inputElement?.setAttribute('inputmode', 'numeric')");
            field.addClassName("settings-number");
        }
        field.setWidthFull();
        return field;
    }

    Setting setting() {
        return setting;
    }

    String value() {
        return value.get();
    }

    void good() {
        validation.setInvalid(false);
    }

    /** Says what is wrong, and where there is one, takes the focus. */
    void bad(String fault, boolean focus) {
        validation.setErrorMessage(getTranslation(fault, setting.least(), setting.most()));
        validation.setInvalid(true);
        if (focus && control instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
