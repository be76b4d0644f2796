package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.Person;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.internal.Drafts;
import org.lyceum.exercise.internal.RunRefused;
import org.lyceum.ui.CodeEditor;
import org.lyceum.ui.Mark;
import org.lyceum.ui.Notice;

/** The editor with the person's program. Every change is kept in the browser and, a moment later, as a draft here. */
class EditorPane extends Section {

    private final transient Workbench workbench;
    private final transient Exercise exercise;
    private final transient Person person;
    private final CodeEditor editor;
    private final Notice tooLarge = Notice.of(Notice.Kind.ERROR, getTranslation("exercise.refused.too-large"));

    EditorPane(Workbench workbench, Exercise exercise, Person person) {
        this.workbench = workbench;
        this.exercise = exercise;
        this.person = person;
        this.editor = new CodeEditor(workbench.clock());
        addClassName("exercise-editor");
        H2 heading = new H2(getTranslation("exercise.page.program"));
        editor.setAriaLabel(getTranslation("exercise.page.program"));
        editor.setDraftKey("lyceum-draft/" + person.id() + "/" + exercise.key());
        editor.setLines(12, 28);
        editor.setWidthFull();
        load();
        editor.addChangeListener(event -> save());
        editor.addTooLargeListener(event -> tooLarge.setVisible(true));
        tooLarge.setVisible(false);
        add(heading, editor, tooLarge);
    }

    private void load() {
        Optional<Drafts.Draft> draft = workbench.drafts().find(person.id(), exercise.key());
        editor.setValue(
                draft.map(Drafts.Draft::program).orElse(exercise.starter()),
                draft.map(found -> Instant.ofEpochMilli(found.version())).orElse(Instant.EPOCH));
    }

    /** A text that is too large stays in the browser: the editor keeps what this refuses. */
    private void save() {
        editor.setMarks(List.of());
        try {
            workbench.drafts().save(person.id(), exercise.key(), editor.getValue(), workbench.clock().millis());
            tooLarge.setVisible(false);
        } catch (RunRefused e) {
            tooLarge.setVisible(true);
            throw e;
        }
    }

    CodeEditor editor() {
        return editor;
    }

    String program() {
        return editor.getValue();
    }

    boolean isTooLarge() {
        return editor.isTooLarge();
    }

    void focusLine(int line) {
        editor.focusLine(line);
    }

    void setMarks(List<Mark> marks) {
        editor.setMarks(marks);
    }

    String starter() {
        return exercise.starter();
    }

    /** Puts another text into the editor and keeps it as the draft. */
    void restore(String program) {
        editor.setValue(program);
        save();
    }
}
