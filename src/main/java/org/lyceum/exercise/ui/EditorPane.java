package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.Person;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.internal.Drafts;
import org.lyceum.exercise.internal.KeptDrafts;
import org.lyceum.exercise.internal.RunRefused;
import org.lyceum.ui.CodeEditor;
import org.lyceum.ui.CodeEditorEvents.ChangeEvent;
import org.lyceum.ui.Mark;
import org.lyceum.ui.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The editor with the person's program. Every change is kept in the browser and, a moment later, as a draft here. */
class EditorPane extends Section {

    private static final Logger log = LoggerFactory.getLogger(EditorPane.class);

    /** That somebody else has saved a draft since, whatever its version. */
    private static final long UNKNOWN = -1;

    private final transient Workbench workbench;
    private final transient Exercise exercise;
    private final transient Person person;
    private final CodeEditor editor;
    private final Notice tooLarge = Notice.of(Notice.Kind.ERROR, getTranslation("exercise.refused.too-large"));
    private final Notice notSaved = Notice.of(Notice.Kind.ERROR, getTranslation("exercise.draft.not-saved")).interrupting();
    /** Version of the draft that this page read or saved last. */
    private long version;

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
        editor.addChangeListener(this::changed);
        editor.addTooLargeListener(event -> tooLarge.setVisible(true));
        tooLarge.setVisible(false);
        notSaved.setVisible(false);
        add(heading, editor, tooLarge, notSaved);
    }

    private void load() {
        Optional<Drafts.Draft> draft = workbench.drafts().find(person.id(), exercise.key());
        version = draft.map(Drafts.Draft::version).orElse(0L);
        editor.setValue(
                draft.map(Drafts.Draft::program).orElse(exercise.starter()),
                draft.map(found -> Instant.ofEpochMilli(found.version())).orElse(Instant.EPOCH));
    }

    private void changed(ChangeEvent event) {
        if (event.restored()) {
            version = UNKNOWN; // a text from an earlier visit replaces the one that was loaded
        }
        editor.setMarks(List.of());
        try {
            save();
        } catch (DataAccessException | TransactionException e) {
            log.error("A draft could not be saved", e);
            notSaved.setVisible(true);
            event.notStored();
        }
    }

    /** A text that is too large stays in the browser: the editor keeps what this refuses. */
    private void save() {
        long now = Math.max(workbench.clock().millis(), version + 1);
        try {
            if (workbench.drafts().save(person.id(), exercise.key(), editor.getValue(), now, version)) {
                version = now;
            }
            tooLarge.setVisible(false);
            notSaved.setVisible(false);
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
        return editor.isTooLarge() || tooLarge.isVisible();
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

    /** Puts another text into the editor; the one that stood there is kept first. */
    void replace(String program, KeptDrafts.Reason reason) {
        if (!editor.getValue().equals(exercise.starter()) && !editor.getValue().equals(program)) {
            workbench.kept().keep(person.id(), exercise.key(), editor.getValue(), reason);
        }
        editor.setMarks(List.of());
        editor.setValue(program);
        save();
    }
}
