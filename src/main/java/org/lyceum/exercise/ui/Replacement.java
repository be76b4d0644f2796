package org.lyceum.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lyceum.exercise.internal.KeptDrafts.Reason;

/** Replaces what stands in the editor, says so, and takes it back. */
class Replacement extends Div {

    private final EditorPane editor;
    private final transient Runnable changed;
    private final Span words = new Span();
    private String before = "";

    /** @param changed told whenever the kept drafts have changed */
    Replacement(EditorPane editor, Runnable changed) {
        this.editor = editor;
        this.changed = changed;
        addClassName("exercise-replaced");
        words.getElement().setAttribute("role", "status");
        Button undo = new Button(getTranslation("exercise.action.undo"), click -> undo());
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(words, undo);
        setVisible(false);
    }

    /** Puts another text into the editor; what stood there is kept among the attempts. */
    void replace(String program, Reason reason, String said) {
        before = editor.program();
        editor.replace(program, reason);
        words.setText(said);
        setVisible(true);
        editor.editor().focus();
        changed.run();
    }

    void reset() {
        replace(editor.starter(), Reason.RESET, getTranslation("exercise.reset.done"));
    }

    private void undo() {
        editor.replace(before, Reason.RESTORE);
        setVisible(false);
        editor.editor().focus();
        changed.run();
    }

    void hide() {
        setVisible(false);
    }
}
