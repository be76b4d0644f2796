package org.lyceum.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.lyceum.account.Person;
import org.lyceum.exercise.Submission;
import org.lyceum.ui.Language;

/** The person's submissions, newest first; each can be opened again. */
class HistoryPanel extends Section {

    private static final int SHOWN = 30;

    private final transient Workbench workbench;
    private final String exerciseKey;
    private final transient Person person;
    private final transient Consumer<String> restore;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(getTranslation("exercise.history.empty"));

    HistoryPanel(Workbench workbench, String exerciseKey, Person person, Consumer<String> restore) {
        this.workbench = workbench;
        this.exerciseKey = exerciseKey;
        this.person = person;
        this.restore = restore;
        addClassName("exercise-history");
        add(new H2(getTranslation("exercise.history.title")), empty, list);
        refresh();
    }

    void refresh() {
        List<Submission> submissions = workbench.submissions().of(person.id(), exerciseKey, SHOWN);
        empty.setVisible(submissions.isEmpty());
        list.setVisible(!submissions.isEmpty());
        list.removeAll();
        submissions.forEach(submission -> list.add(item(submission)));
    }

    private ListItem item(Submission submission) {
        String when = SubmissionWords.when(submission, Language.of(getLocale()), person.zone());
        Button open = new Button(when, click -> new AttemptDialog(workbench, submission, when, restore).open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        open.setAriaLabel(getTranslation("exercise.history.open", when));
        return new ListItem(open, new Span(getTranslation(
                SubmissionWords.state(submission), submission.testsPassed(), submission.tests())));
    }
}
