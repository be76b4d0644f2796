package org.lyceum.exercise.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What can be done with the program: run, submit, tidy up, reset. */
class RunBar extends Div {

    private final EditorPane editor;
    private final Replacement replacement;
    private final transient Runs runs;
    private final Button run = new Button(getTranslation("exercise.action.run"), click -> this.runs().visible());
    private final Button submit = new Button(getTranslation("exercise.action.submit"), click -> this.runs().submit());

    RunBar(EditorPane editor, Replacement replacement, RunStatus status, Runs runs, KeySheet keys) {
        this.editor = editor;
        this.replacement = replacement;
        this.runs = runs;
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button tidy = quiet(new Button(getTranslation("exercise.action.tidy"), click -> editor.editor().tidy()));
        Button reset = quiet(new Button(getTranslation("exercise.action.reset"), click -> reset()));
        Button sheet = quiet(new Button(VaadinIcon.KEYBOARD.create(), click -> keys.open()));
        sheet.setAriaLabel(getTranslation("exercise.keys.title"));
        sheet.setTooltipText(getTranslation("exercise.keys.title"));
        sheet.addThemeVariants(ButtonVariant.LUMO_ICON);
        sheet.addClassName("exercise-keys-button");
        Div buttons = new Div(run, submit, tidy, reset, sheet);
        buttons.addClassName("exercise-buttons");
        add(buttons, replacement, status);
        editor.editor().addRunShortcutListener(event -> runs.visible());
        editor.editor().addSubmitShortcutListener(event -> runs.submit());
    }

    private Runs runs() {
        return runs;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    void busy(boolean busy) {
        run.setEnabled(!busy);
        submit.setEnabled(!busy);
    }

    private void reset() {
        if (editor.program().equals(editor.starter())) {
            editor.editor().focus();
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("exercise.reset.title"));
        dialog.setText(getTranslation("exercise.reset.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("exercise.action.cancel"));
        dialog.setConfirmText(getTranslation("exercise.action.reset"));
        dialog.addConfirmListener(event -> replacement.reset());
        dialog.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        runs.attach(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        runs.detach();
    }
}
