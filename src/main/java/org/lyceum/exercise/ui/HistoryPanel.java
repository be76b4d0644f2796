package org.lyceum.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.lyceum.account.Person;
import org.lyceum.exercise.internal.Attempts.Attempt;
import org.lyceum.exercise.internal.KeptDrafts;
import org.lyceum.ui.Language;

/** The person's submissions and kept drafts, newest first; each can be read, taken back and compared. */
class HistoryPanel extends Section {

    private static final int SHOWN = 30;

    private final transient Workbench workbench;
    private final String exerciseKey;
    private final transient Person person;
    private final EditorPane editor;
    private final Replacement replacement;
    private final Button toPassing = new Button(getTranslation("exercise.compare.passing"), click -> comparePassing());
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(getTranslation("exercise.history.empty"));
    private transient List<Attempt> attempts = List.of();

    HistoryPanel(Workbench workbench, String exerciseKey, Person person, EditorPane editor, Replacement replacement) {
        this.workbench = workbench;
        this.exerciseKey = exerciseKey;
        this.person = person;
        this.editor = editor;
        this.replacement = replacement;
        addClassName("exercise-history");
        toPassing.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div head = new Div(new H2(getTranslation("exercise.history.title")), toPassing);
        head.addClassName("exercise-history-head");
        add(head, empty, list);
        refresh();
    }

    void refresh() {
        attempts = workbench.attempts().of(person.id(), exerciseKey, SHOWN);
        empty.setVisible(attempts.isEmpty());
        list.setVisible(!attempts.isEmpty());
        toPassing.setVisible(attempts.stream().anyMatch(Attempt::passed));
        list.removeAll();
        attempts.forEach(attempt -> list.add(item(attempt)));
    }

    private ListItem item(Attempt attempt) {
        String when = AttemptWords.when(attempt, Language.of(getLocale()), person.zone());
        Button open = small(new Button(when, click -> new AttemptDialog(workbench.clock(), attempt.program(),
                getTranslation("exercise.history.program", when), () -> restore(attempt, when)).open()));
        open.setAriaLabel(getTranslation("exercise.history.open", when));
        Button compare = small(new Button(getTranslation("exercise.compare.open"), click -> compare(attempt)));
        compare.setAriaLabel(getTranslation("exercise.compare.open-of", when));
        compare.addClassName("exercise-history-compare");
        return new ListItem(open, new Span(AttemptWords.state(attempt, this)), compare);
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void restore(Attempt attempt, String when) {
        replacement.replace(attempt.program(), KeptDrafts.Reason.RESTORE,
                getTranslation("exercise.history.restored", when));
    }

    private void comparePassing() {
        attempts.stream().filter(Attempt::passed).findFirst().ifPresent(passing -> compare(passing));
    }

    /** With what stands in the editor; the dialog can then compare any two. */
    private void compare(Attempt first) {
        List<CompareDialog.Choice> choices = new ArrayList<>();
        CompareDialog.Choice now = new CompareDialog.Choice(getTranslation("exercise.compare.now"), editor.program());
        choices.add(now);
        CompareDialog.Choice before = now;
        for (Attempt attempt : attempts) {
            CompareDialog.Choice choice = new CompareDialog.Choice(getTranslation("exercise.compare.choice",
                    AttemptWords.when(attempt, Language.of(getLocale()), person.zone()),
                    AttemptWords.state(attempt, this)), attempt.program());
            choices.add(choice);
            if (attempt == first) {
                before = choice;
            }
        }
        new CompareDialog(choices, before, now).open();
    }
}
