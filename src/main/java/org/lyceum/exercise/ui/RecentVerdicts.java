package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.Person;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Submission;
import org.lyceum.exercise.Submissions;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.HomeCard;
import org.lyceum.ui.Language;
import org.springframework.core.annotation.Order;

/** The last verdicts, on the home page. */
@org.springframework.stereotype.Component
@Order(20)
class RecentVerdicts implements HomeCard {

    private static final int SHOWN = 5;

    private final Exercises exercises;
    private final Submissions submissions;

    RecentVerdicts(Exercises exercises, Submissions submissions) {
        this.exercises = exercises;
        this.submissions = submissions;
    }

    @Override
    public Optional<Component> render(Person person) {
        List<Submission> recent = submissions.recent(person.id(), SHOWN).stream()
                .filter(submission -> exercises.find(submission.exerciseKey()).isPresent())
                .toList();
        return recent.isEmpty() ? Optional.empty() : Optional.of(card(recent, person));
    }

    private Section card(List<Submission> recent, Person person) {
        Section card = new Section();
        card.addClassName("exercise-recent");
        Language language = person.language();
        UnorderedList list = new UnorderedList();
        for (Submission submission : recent) {
            String title = exercises.find(submission.exerciseKey()).orElseThrow().value().text(language).title();
            Span state = new Span(card.getTranslation(
                    SubmissionWords.state(submission), submission.testsPassed(), submission.tests()));
            Span when = new Span(SubmissionWords.when(submission, language, person.zone()));
            when.addClassName("exercise-recent-when");
            list.add(new ListItem(new CourseLink(submission.exerciseKey(), title), state, when));
        }
        card.add(new H2(card.getTranslation("exercise.home.title")), list);
        return card;
    }
}
