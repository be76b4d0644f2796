package org.lyceum.learning;

import java.util.ArrayList;
import java.util.List;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.retrieval.SearchDocument;
import org.lyceum.retrieval.SearchDocument.Kind;
import org.lyceum.retrieval.SearchSource;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Courses, lessons with each of their sections, and the terms of the glossaries, for the site search. */
@Component
class CourseSearch implements SearchSource {

    private final ContentLibrary library;

    CourseSearch(ContentLibrary library) {
        this.library = library;
    }

    @Override
    public List<SearchDocument> documents() {
        List<SearchDocument> documents = new ArrayList<>();
        for (ContentItem<Course> course : library.all(Course.class)) {
            course.value().texts().values().forEach(text -> documents.add(course(course.key(), text)));
            course.value().terms().values().forEach(term -> term.texts().forEach((language, text) ->
                    documents.add(term(course.value(), term.id(), language, text))));
        }
        for (ContentItem<Lesson> lesson : library.all(Lesson.class)) {
            lesson.value().texts().values().forEach(text -> addLesson(lesson.key(), text, documents));
        }
        return documents;
    }

    private static SearchDocument course(String key, CourseText text) {
        String body = text.summary() + "\n" + String.join("\n", text.outcomes());
        return new SearchDocument(Kind.COURSE, key, key, text.language(), text.title(), "", body, "", "courses/" + key);
    }

    private static SearchDocument term(Course course, String id, Language language, Term.TermText text) {
        return new SearchDocument(Kind.TERM, course.key() + "#" + id, "term " + id, language, text.name(),
                course.text(language).title(), text.definition(), "", "courses/" + course.key() + "/glossary#" + id);
    }

    private void addLesson(String key, Lesson.LessonText text, List<SearchDocument> documents) {
        String path = "courses/" + key;
        String course = library.find(Course.class, key.substring(0, key.indexOf('/')))
                .map(found -> found.value().text(text.language()).title())
                .orElse("");
        documents.add(new SearchDocument(
                Kind.LESSON, key, key, text.language(), text.title(), course, text.summary(), "", path));
        for (MarkdownRenderer.Section section : MarkdownRenderer.sections(text.markdown())) {
            String questions = String.join("\n", text.questions().getOrDefault(section.anchor(), List.of()));
            documents.add(new SearchDocument(Kind.LESSON, key + "#" + section.anchor(), key, text.language(),
                    section.heading(), text.title(), section.text(), questions, path + "#" + section.anchor()));
        }
    }
}
