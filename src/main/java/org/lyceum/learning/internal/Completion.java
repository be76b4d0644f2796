package org.lyceum.learning.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lyceum.account.People;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownOutline;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Course;
import org.lyceum.learning.CourseCompleted;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.LessonCompleted;
import org.lyceum.learning.LessonProgress;
import org.lyceum.ui.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies the rules of {@code lesson.yaml} and {@code course.yaml}. What is complete stays complete, also when
 * the content changes later.
 */
@Service
class Completion implements LessonProgress {

    private final Catalogue catalogue;
    private final LearningRecords records;
    private final BlockCompletions blocks;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completion(Catalogue catalogue, LearningRecords records, BlockCompletions blocks, People people,
            ApplicationEventPublisher events, Clock clock) {
        this.catalogue = catalogue;
        this.records = records;
        this.blocks = blocks;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void reconsider(PersonId id, String lessonKey) {
        Optional<Person> person = people.find(id);
        Optional<ContentItem<Lesson>> lesson = catalogue.lesson(lessonKey);
        if (person.isEmpty() || lesson.isEmpty()) {
            return;
        }
        if (records.lesson(id, lessonKey).isEmpty()) {
            // reached by a link straight to the exercise
            records.enrol(id, lesson.get().value().courseKey());
            records.open(id, lessonKey, lesson.get().hash());
        }
        if (satisfied(lesson.get().value(), person.get()) && records.completeLesson(id, lessonKey)) {
            events.publishEvent(new LessonCompleted(id, lessonKey, lesson.get().hash(), clock.instant()));
        }
        course(id, lesson.get().value().courseKey());
    }

    private boolean satisfied(Lesson lesson, Person person) {
        Set<String> solved = new HashSet<>(records.solved(person.id(), lesson.key()));
        solved.retainAll(lesson.keys().keySet());
        int allBlocks = blocks.of(lesson).size();
        int checks = needed(lesson.checksNeeded(), lesson.keys().size());
        int exercises = needed(lesson.exercisesNeeded(), allBlocks);
        if (checks == 0 && exercises == 0) {
            return readToTheEnd(lesson, person.id());
        }
        return solved.size() >= checks && (exercises == 0 || blocks.completed(lesson, person).size() >= exercises);
    }

    /** Where nothing is to be answered, reading is what completes. */
    private boolean readToTheEnd(Lesson lesson, PersonId person) {
        List<MarkdownOutline.Heading> sections = MarkdownRenderer.outline(lesson.text(Language.EN).markdown())
                .headings().stream().filter(heading -> heading.level() == 2).toList();
        String section = records.lesson(person, lesson.key()).map(LearningRecords.LessonRow::section).orElse("");
        return sections.isEmpty() || sections.getLast().anchor().equals(section);
    }

    private void course(PersonId person, String courseKey) {
        Optional<ContentItem<Course>> course = catalogue.course(courseKey);
        if (course.isEmpty()) {
            return;
        }
        List<ContentItem<Lesson>> lessons = catalogue.lessons(courseKey);
        var rows = records.lessons(person);
        long done = lessons.stream()
                .map(lesson -> rows.get(lesson.key()))
                .filter(row -> row != null && row.completedAt() != null)
                .count();
        boolean complete = !lessons.isEmpty() && done >= needed(course.get().value().lessonsNeeded(), lessons.size());
        if (complete && records.completeCourse(person, courseKey)) {
            events.publishEvent(new CourseCompleted(person, courseKey, course.get().hash(), clock.instant()));
        }
    }

    private static int needed(int rule, int there) {
        return rule == Course.ALL ? there : Math.min(rule, there);
    }
}
