package org.lyceum.learning.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.Restrictions;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownBlock;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Course;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.internal.CourseStanding.Part;
import org.lyceum.learning.internal.CourseStanding.State;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person who is signed in does with courses. Always their own: no method takes a person, so nobody
 * can read or write for somebody else. Whoever is not signed in is refused.
 */
@Service
public class Study {

    /** @param explanation sanitised HTML, in the language asked for */
    public record Judgement(boolean correct, String explanation) {}

    private final CurrentPerson currentPerson;
    private final Restrictions restrictions;
    private final Catalogue catalogue;
    private final LearningRecords records;
    private final BlockCompletions blocks;
    private final Completion completion;
    private final LessonCheckTexts checks;

    Study(CurrentPerson currentPerson, Restrictions restrictions, Catalogue catalogue, LearningRecords records, BlockCompletions blocks,
            Completion completion, LessonCheckTexts checks) {
        this.currentPerson = currentPerson;
        this.restrictions = restrictions;
        this.catalogue = catalogue;
        this.records = records;
        this.blocks = blocks;
        this.completion = completion;
        this.checks = checks;
    }

    /** Where the person is in every course, in the order of the catalogue. */
    public List<CourseStanding> courses() {
        Person person = currentPerson.require();
        Map<String, LearningRecords.EnrolmentRow> enrolments = records.enrolments(person.id()).stream()
                .collect(Collectors.toMap(LearningRecords.EnrolmentRow::course, row -> row));
        Map<String, LearningRecords.LessonRow> rows = records.lessons(person.id());
        return catalogue.courses().stream()
                .map(course -> standing(course, Optional.ofNullable(enrolments.get(course.key())), rows))
                .toList();
    }

    public Optional<CourseStanding> course(String key) {
        return courses().stream().filter(standing -> standing.course().key().equals(key)).findFirst();
    }

    /** Courses the person is enrolled in, the one opened last first. */
    public List<CourseStanding> mine() {
        return courses().stream()
                .filter(CourseStanding::enrolled)
                .sorted(Comparator.comparing(CourseStanding::seenAt).reversed())
                .toList();
    }

    /** Enrols on the first lesson and notes that it was opened. False when there is no such lesson. */
    @Transactional
    public boolean open(String lessonKey) {
        Person person = reader();
        Optional<ContentItem<Lesson>> lesson = catalogue.lesson(lessonKey);
        lesson.ifPresent(found -> {
            records.enrol(person.id(), found.value().courseKey());
            records.open(person.id(), lessonKey, found.hash());
        });
        return lesson.isPresent();
    }

    /** Enrols without opening a lesson. False when there is no such course. */
    @Transactional
    public boolean enrol(String courseKey) {
        Person person = reader();
        Optional<ContentItem<Course>> course = catalogue.course(courseKey);
        course.ifPresent(found -> records.enrol(person.id(), courseKey));
        return course.isPresent();
    }

    public LessonStanding standing(Lesson lesson) {
        Person person = reader();
        Set<String> solved = new HashSet<>(records.solved(person.id(), lesson.key()));
        solved.retainAll(lesson.keys().keySet());
        Optional<LearningRecords.LessonRow> row = records.lesson(person.id(), lesson.key());
        return new LessonStanding(solved, lesson.keys().size(), blocks.completed(lesson, person),
                blocks.of(lesson).size(), row.map(LearningRecords.LessonRow::section).orElse(""),
                row.map(LearningRecords.LessonRow::completedAt).isPresent());
    }

    /** Remembers the section that was reached; anchors that the lesson does not have are ignored. */
    @Transactional
    public void reach(String lessonKey, String anchor) {
        Person person = reader();
        boolean known = catalogue.lesson(lessonKey)
                .map(lesson -> MarkdownRenderer.outline(lesson.value().text(Language.EN).markdown()))
                .stream()
                .flatMap(outline -> outline.headings().stream())
                .anyMatch(heading -> heading.anchor().equals(anchor));
        if (known && !anchor.isEmpty()) {
            records.section(person.id(), lessonKey, anchor);
            completion.reconsider(person.id(), lessonKey);
        }
    }

    /**
     * Judges and keeps an answer.
     *
     * @param hash   version of the lesson that the person saw
     * @param chosen option ids
     * @return empty when there is no such check, or an option is chosen that it does not have
     */
    @Transactional
    public Optional<Judgement> answer(String hash, String checkId, Set<String> chosen, Language language) {
        Person person = reader();
        Optional<ContentItem<Lesson>> lesson = catalogue.lessonVersion(hash);
        Set<String> key = lesson.map(found -> found.value().keys().get(checkId)).orElse(null);
        if (lesson.isEmpty() || key == null || chosen.isEmpty()) {
            return Optional.empty();
        }
        Optional<MarkdownBlock.Check> check = checks.find(lesson.get(), checkId, language);
        boolean offered = check.stream().anyMatch(found ->
                found.options().stream().map(MarkdownBlock.Option::id).toList().containsAll(chosen));
        if (!offered) {
            return Optional.empty();
        }
        boolean correct = key.equals(chosen);
        String lessonKey = lesson.get().key();
        records.enrol(person.id(), lesson.get().value().courseKey());
        records.answer(person.id(), lessonKey, checkId, hash, String.join(",", new TreeSet<>(chosen)), correct);
        if (correct) {
            completion.reconsider(person.id(), lessonKey);
        }
        return check.map(found -> new Judgement(correct, found.explanation()));
    }

    /** Who is signed in, unless courses are closed to them now. */
    private Person reader() {
        Person person = currentPerson.require();
        restrictions.requireNone(person.id());
        return person;
    }

    private CourseStanding standing(ContentItem<Course> course, Optional<LearningRecords.EnrolmentRow> enrolment,
            Map<String, LearningRecords.LessonRow> rows) {
        List<Part> parts = catalogue.lessons(course.key()).stream()
                .map(lesson -> part(lesson, Optional.ofNullable(rows.get(lesson.key()))))
                .toList();
        Instant seen = parts.stream().map(Part::seenAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return new CourseStanding(course, parts, enrolment.isPresent(),
                enrolment.map(LearningRecords.EnrolmentRow::completedAt).isPresent(), seen);
    }

    private static Part part(ContentItem<Lesson> lesson, Optional<LearningRecords.LessonRow> row) {
        State state = row.map(found -> found.completedAt() == null ? State.STARTED : State.DONE).orElse(State.NEW);
        return new Part(lesson, state, row.map(found -> found.seenAt().toInstant()).orElse(Instant.EPOCH));
    }
}
