package org.lyceum.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.lyceum.exercise.Submission;
import org.lyceum.ui.CodeEditor;

/** An earlier program, to read and to take back into the editor. */
class AttemptDialog extends Dialog {

    AttemptDialog(Workbench workbench, Submission submission, String when, Consumer<String> restore) {
        String title = getTranslation("exercise.history.program", when);
        setHeaderTitle(title);
        setWidth("min(48rem, 95vw)");
        CodeEditor program = new CodeEditor(workbench.clock());
        program.setAriaLabel(title);
        program.setReadOnly(true);
        program.setWidthFull();
        program.setValue(submission.program());
        add(program);
        Button take = new Button(getTranslation("exercise.action.restore"), click -> {
            restore.accept(submission.program());
            close();
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("exercise.action.close"), click -> close()), take);
    }
}
