package org.lyceum.learning.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.Problem;
import org.lyceum.learning.Course;
import org.lyceum.learning.CourseText;
import org.lyceum.learning.Lesson;
import org.lyceum.ui.Language;

/** A course of two lessons in memory. */
class SampleLibrary implements ContentLibrary {

    private static final String ONE = """
            ## Start {#start}

            ```check sum
            How many?

            a: one
            b: two

            explanation: %s
            ```

            ```exercise add-up
            ```
            """;
    private static final String TWO = "## Start {#start}\n\nA\n\n## End {#end}\n\nB\n";

    private final ContentItem<Course> course = new ContentItem<>("c", "c".repeat(64), "c", new Course("c",
            Course.Level.BEGINNER, 1, "CC-BY-4.0", List.of(), Course.ALL,
            Map.of(Language.EN, new CourseText(Language.EN, "C", "c", List.of(), "")), Map.of()));
    private final List<ContentItem<Lesson>> lessons = List.of(
            item("1", new Lesson("c/one", 1, 5, List.of(), Course.ALL, Course.ALL, Map.of("sum", Set.of("b")),
                    Map.of(Language.EN, text(Language.EN, ONE.formatted("Because one.")),
                            Language.DE, text(Language.DE, ONE.formatted("Weil eins."))))),
            item("2", new Lesson("c/two", 2, 5, List.of(), Course.ALL, Course.ALL, Map.of(),
                    Map.of(Language.EN, text(Language.EN, TWO)))));

    String courseHash() {
        return course.hash();
    }

    String hash(String key) {
        return lesson(key).hash();
    }

    ContentItem<Lesson> lesson(String key) {
        return find(Lesson.class, key).orElseThrow();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<ContentItem<T>> all(Class<T> type) {
        return (List<ContentItem<T>>) (List<?>) (type == Course.class ? List.of(course) : lessons);
    }

    @Override
    public <T> Optional<ContentItem<T>> find(Class<T> type, String key) {
        return all(type).stream().filter(item -> item.key().equals(key)).findFirst();
    }

    @Override
    public <T> Optional<ContentItem<T>> version(Class<T> type, String hash) {
        return all(type).stream().filter(item -> item.hash().equals(hash)).findFirst();
    }

    @Override
    public SortedSet<String> keys(String kind) {
        return new TreeSet<>();
    }

    @Override
    public SortedSet<String> kinds() {
        return new TreeSet<>();
    }

    @Override
    public Optional<byte[]> file(String hash, String name) {
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    private static ContentItem<Lesson> item(String digit, Lesson lesson) {
        return new ContentItem<>(lesson.key(), digit.repeat(64), digit, lesson);
    }

    private static Lesson.LessonText text(Language language, String markdown) {
        return new Lesson.LessonText(language, "T", "t", Map.of(), markdown);
    }
}
