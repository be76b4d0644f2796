package org.lyceum.exercise;

import java.util.List;
import java.util.Optional;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.springframework.stereotype.Service;

/** The exercises that are loaded now. */
@Service
public class Exercises {

    private final ContentLibrary library;

    Exercises(ContentLibrary library) {
        this.library = library;
    }

    public Optional<ContentItem<Exercise>> find(String key) {
        return library.find(Exercise.class, key);
    }

    /** The version that a submission was made against. */
    public Optional<Exercise> version(String contentHash) {
        return library.version(Exercise.class, contentHash).map(ContentItem::value);
    }

    /** Of one lesson, in their order. */
    public List<ContentItem<Exercise>> ofLesson(String lessonKey) {
        return library.all(Exercise.class).stream()
                .filter(item -> item.value().lessonKey().equals(lessonKey))
                .sorted(java.util.Comparator.comparingInt(item -> item.value().order()))
                .toList();
    }
}
