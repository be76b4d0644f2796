package org.lyceum.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lyceum.operations.internal.SiteAdministration;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingsEditor;
import org.lyceum.ui.Notice;

/** The settings of one group, saved together or not at all. */
final class SettingsSection extends Section {

    private final transient SiteAdministration administration;
    private final transient Function<SettingsEditor.Row, String> history;
    private final String group;
    private final Div fields = new Div();
    private final Div result = new Div();
    private transient List<SettingField> shown = List.of();

    SettingsSection(String group, List<SettingsEditor.Row> rows, Function<SettingsEditor.Row, String> history,
            SiteAdministration administration, Component... more) {
        this.administration = administration;
        this.history = history;
        this.group = group;
        addClassNames("admin-section", "settings-section");
        setId("settings-" + group);
        fields.addClassName("settings-fields");
        show(rows);
        Button save = new Button(getTranslation("operations.settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setAriaLabel(getTranslation("operations.settings.save-group", getTranslation("settings.group." + group)));
        Div buttons = new Div(save);
        buttons.addClassName("button-row");
        Paragraph lead = new Paragraph(getTranslation("settings.group." + group + ".help"));
        lead.addClassName("settings-lead");
        add(new H2(getTranslation("settings.group." + group)), lead, fields, buttons, result);
        add(more);
    }

    private void show(List<SettingsEditor.Row> rows) {
        shown = rows.stream().map(row -> new SettingField(row, history.apply(row), () -> remove(row.setting()))).toList();
        fields.removeAll();
        shown.forEach(fields::add);
    }

    private void remove(Setting setting) {
        administration.reset(setting);
        show(administration.groups().get(group));
        result.removeAll();
        result.add(Notice.of(Notice.Kind.SUCCESS, getTranslation("operations.settings.secret-removed")));
    }

    private void save() {
        result.removeAll();
        shown.forEach(SettingField::good);
        Map<String, String> values = new LinkedHashMap<>();
        shown.forEach(field -> values.put(field.setting().key(), field.value()));
        try {
            int changed = administration.save(values);
            show(administration.groups().get(group));
            result.add(Notice.of(Notice.Kind.SUCCESS, getTranslation("operations.settings.saved", changed)));
        } catch (SettingsEditor.RejectedException e) {
            show(e.faults());
        }
    }

    private void show(Map<Setting, String> faults) {
        boolean first = true;
        for (SettingField field : shown) {
            String fault = faults.get(field.setting());
            if (fault != null) {
                field.bad(fault, first);
                first = false;
            }
        }
        result.add(Notice.of(Notice.Kind.ERROR, getTranslation("operations.settings.not-saved", faults.size())));
    }
}
