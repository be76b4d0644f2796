package org.lyceum.exercise.internal;

import java.util.List;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.ExerciseText;
import org.lyceum.learning.Lesson;
import org.lyceum.retrieval.SearchDocument;
import org.lyceum.retrieval.SearchSource;
import org.springframework.stereotype.Component;

/** Exercises for the site search: the task as learners read it. */
@Component
class ExerciseSearch implements SearchSource {

    private final ContentLibrary library;

    ExerciseSearch(ContentLibrary library) {
        this.library = library;
    }

    @Override
    public List<SearchDocument> documents() {
        return library.all(Exercise.class).stream()
                .flatMap(exercise -> exercise.value().texts().values().stream().map(text -> document(exercise, text)))
                .toList();
    }

    private SearchDocument document(ContentItem<Exercise> exercise, ExerciseText text) {
        String lesson = library.find(Lesson.class, exercise.value().lessonKey())
                .map(found -> found.value().text(text.language()).title())
                .orElse("");
        String task = text.summary() + "\n" + MarkdownRenderer.plain(text.markdown());
        return new SearchDocument(SearchDocument.Kind.EXERCISE, exercise.key(), exercise.key(), text.language(),
                text.title(), lesson, task, exercise.value().entry(), "courses/" + exercise.key());
    }
}
