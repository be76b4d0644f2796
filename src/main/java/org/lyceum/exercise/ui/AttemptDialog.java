package org.lyceum.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import org.lyceum.ui.CodeEditor;

/** An earlier program, to read and to take back into the editor. */
class AttemptDialog extends Dialog {

    AttemptDialog(Clock clock, String text, String title, Runnable restore) {
        setHeaderTitle(title);
        setWidth("min(48rem, 95vw)");
        CodeEditor program = new CodeEditor(clock);
        program.setAriaLabel(title);
        program.setReadOnly(true);
        program.setWidthFull();
        program.setValue(text);
        add(program);
        Button take = new Button(getTranslation("exercise.action.restore"), click -> {
            close();
            restore.run();
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("exercise.action.close"), click -> close()), take);
    }
}
