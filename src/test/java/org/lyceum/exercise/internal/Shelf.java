package org.lyceum.exercise.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.Problem;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.ExerciseText;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestSuiteException;
import org.lyceum.judge.TestSuiteReader;
import org.lyceum.sandbox.Limits;
import org.lyceum.ui.Language;

/** A library of one exercise, which tests can edit; keeps every version. */
final class Shelf implements ContentLibrary {

    static final String KEY = "course/lesson/double";

    private final List<ContentItem<Exercise>> versions = new ArrayList<>();

    Shelf() {
        put("hash-1", "judged-1", """
                [{"id":"seen","call":"double(2)","expected":"4","visible":true},
                 {"id":"unseen","call":"double(987)","expected":"1974","visible":false}]
                """);
    }

    void put(String hash, String judgedHash, String tests) {
        put(hash, judgedHash, tests, "def double(n):\n    return n * 2\n");
    }

    void put(String hash, String judgedHash, String tests, String reference) {
        Exercise exercise = new Exercise(KEY, 1, "double", List.of(), new Limits(Duration.ofSeconds(2),
                Duration.ofSeconds(6), 65_536, 0), 4, 1, "", "def double(n):\n    pass\n",
                reference, Map.of(), null, suite(tests),
                Map.of(Language.EN, new ExerciseText(Language.EN, "Double", "", "", Map.of())));
        versions.add(new ContentItem<>(KEY, hash, judgedHash, exercise));
    }

    static TestSuite suite(String json) {
        try {
            return TestSuiteReader.read(json);
        } catch (TestSuiteException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Exercise current() {
        return versions.getLast().value();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<ContentItem<T>> all(Class<T> type) {
        return List.of((ContentItem<T>) versions.getLast());
    }

    @Override
    public <T> Optional<ContentItem<T>> find(Class<T> type, String key) {
        return all(type).stream().filter(item -> item.key().equals(key)).findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<ContentItem<T>> version(Class<T> type, String hash) {
        return versions.stream().filter(item -> item.hash().equals(hash)).map(item -> (ContentItem<T>) item).findFirst();
    }

    @Override
    public SortedSet<String> keys(String kind) {
        return new TreeSet<>(List.of(KEY));
    }

    @Override
    public SortedSet<String> kinds() {
        return new TreeSet<>(List.of("exercise"));
    }

    @Override
    public Optional<byte[]> file(String hash, String name) {
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
