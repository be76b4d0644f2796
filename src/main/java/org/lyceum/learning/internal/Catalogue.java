package org.lyceum.learning.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.learning.Course;
import org.lyceum.learning.Lesson;
import org.springframework.stereotype.Service;

/** Courses and their lessons in the order of their files. */
@Service
public class Catalogue {

    private final ContentLibrary library;

    Catalogue(ContentLibrary library) {
        this.library = library;
    }

    public List<ContentItem<Course>> courses() {
        return library.all(Course.class).stream()
                .sorted(Comparator.comparingInt((ContentItem<Course> course) -> course.value().order())
                        .thenComparing(ContentItem::key))
                .toList();
    }

    public Optional<ContentItem<Course>> course(String key) {
        return library.find(Course.class, key);
    }

    public List<ContentItem<Lesson>> lessons(String course) {
        return library.all(Lesson.class).stream()
                .filter(lesson -> lesson.value().courseKey().equals(course))
                .sorted(Comparator.comparingInt((ContentItem<Lesson> lesson) -> lesson.value().order())
                        .thenComparing(ContentItem::key))
                .toList();
    }

    public Optional<ContentItem<Lesson>> lesson(String key) {
        return library.find(Lesson.class, key);
    }

    /** The version that a page was made from, whether or not it is still current. */
    public Optional<ContentItem<Lesson>> lessonVersion(String hash) {
        return library.version(Lesson.class, hash);
    }
}
