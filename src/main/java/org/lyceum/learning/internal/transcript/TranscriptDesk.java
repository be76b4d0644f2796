package org.lyceum.learning.internal.transcript;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.People;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.internal.Catalogue;
import org.lyceum.learning.internal.LearningHistory;
import org.lyceum.learning.internal.activity.Activities;
import org.lyceum.learning.internal.assignment.AssignmentResults;
import org.lyceum.learning.internal.transcript.Transcript.CourseEntry;
import org.lyceum.learning.internal.transcript.Transcript.Entry;
import org.lyceum.learning.internal.transcript.Transcript.Kind;
import org.lyceum.learning.internal.transcript.Transcript.Points;
import org.lyceum.learning.internal.transcript.Transcript.Title;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;

/** Writes transcripts: one's own, and for teachers and admins those of the people whose work they may see. */
@Service
public class TranscriptDesk {

    private final CurrentPerson currentPerson;
    private final Access access;
    private final People people;
    private final LearningHistory history;
    private final Activities activities;
    private final AssignmentResults assignments;
    private final Catalogue catalogue;
    private final Clock clock;

    TranscriptDesk(CurrentPerson currentPerson, Access access, People people, LearningHistory history,
            Activities activities, AssignmentResults assignments, Catalogue catalogue, Clock clock) {
        this.currentPerson = currentPerson;
        this.access = access;
        this.people = people;
        this.history = history;
        this.activities = activities;
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** One's own. */
    public Transcript mine(Language language) {
        return of(currentPerson.require(), language);
    }

    /** Somebody's; unknown people and those whose work one may not see are answered alike. */
    public Optional<Transcript> find(PersonId person, Language language) {
        return access.maySeeWorkOf(currentPerson.require().id(), person)
                ? people.find(person).map(found -> of(found, language)) : Optional.empty();
    }

    /** Whether {@link #find} would answer. */
    public boolean mayFind(PersonId person) {
        return access.maySeeWorkOf(currentPerson.require().id(), person);
    }

    private Transcript of(Person person, Language language) {
        List<LearningHistory.Read> read = history.lessons(person.id());
        Map<String, Instant> passed = activities.passed(person.id());
        List<CourseEntry> courses = history.courses(person.id()).stream()
                .map(course -> course(person.id(), course, read, passed, language)).toList();
        return new Transcript(person, clock.instant(), courses);
    }

    private CourseEntry course(PersonId person, LearningHistory.Enrolled course, List<LearningHistory.Read> read,
            Map<String, Instant> passed, Language language) {
        String inside = course.course() + "/";
        List<Entry> entries = new ArrayList<>();
        int minutes = 0;
        for (LearningHistory.Read lesson : read) {
            if (lesson.lesson().startsWith(inside) && lesson.completedAt().isPresent()) {
                Optional<Lesson> content = lesson(lesson);
                minutes += content.map(Lesson::minutes).orElse(0);
                entries.add(new Entry(Kind.LESSON, content.map(found -> found.text(language))
                        .map(text -> new Title(text.title(), text.language()))
                        .orElseGet(() -> unknown(lesson.lesson())), lesson.completedAt().get(), Optional.empty()));
            }
        }
        passed.forEach((key, at) -> {
            if (key.startsWith(inside)) {
                entries.add(new Entry(Kind.EXERCISE, activities.title(key, language)
                        .map(title -> new Title(title.text(), title.language())).orElseGet(() -> unknown(key)),
                        at, Optional.empty()));
            }
        });
        assignments.of(person, course.course()).ifPresent(result -> entries.add(new Entry(Kind.ASSIGNMENT,
                new Title(result.assignment().text(language).title(), result.assignment().text(language).language()),
                result.handedInAt(),
                result.points().map(points -> new Points(points, result.assignment().mostPoints())))));
        entries.sort(Comparator.comparing(Entry::at));
        Title title = catalogue.course(course.course()).map(found -> found.value().text(language))
                .map(text -> new Title(text.title(), text.language())).orElseGet(() -> unknown(course.course()));
        return new CourseEntry(course.course(), title, course.at(), course.completedAt(), minutes,
                catalogue.lessons(course.course()).size(), entries);
    }

    /** As it is now, or as the person saw it where it is gone. */
    private Optional<Lesson> lesson(LearningHistory.Read read) {
        return catalogue.lesson(read.lesson()).or(() -> catalogue.lessonVersion(read.hash())).map(ContentItem::value);
    }

    /** Content that is gone is named by its key. */
    private static Title unknown(String key) {
        return new Title(key.substring(key.lastIndexOf('/') + 1), Language.EN);
    }
}
