package org.lyceum.exam.internal.bank;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.Problem;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.lyceum.qti.ItemSamples;
import org.lyceum.ui.Language;

/** A library of exams and items that tests can change. */
final class BankShelf implements ContentLibrary {

    private final Map<String, ContentItem<Exam>> exams = new TreeMap<>();
    private final Map<String, ContentItem<ExamItem>> items = new TreeMap<>();

    BankShelf exam(String key, boolean practice) {
        Exam exam = new Exam(key, 1, "sample", 30, 0.6, List.of(new Exam.Section("words", Set.of("words"), null, 1)), null,
                Duration.ZERO, List.of(), practice, null,
                Map.of(Language.EN, new Exam.ExamText(Language.EN, key, "", Map.of("words", "Words"), "")));
        exams.put(key, new ContentItem<>(key, "exam-" + key, "exam-" + key, exam));
        return this;
    }

    BankShelf item(String key, String hash, String judged) {
        ExamItem item = new ExamItem(key, "words", 2, "first#one", 0.7, null,
                Map.of(Language.EN, ItemSamples.read(ItemSamples.singleChoice())));
        items.put(key, new ContentItem<>(key, hash, judged, item));
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<ContentItem<T>> all(Class<T> type) {
        return (List<ContentItem<T>>) (List<?>) List.copyOf(type == Exam.class ? exams.values() : items.values());
    }

    @Override
    public <T> Optional<ContentItem<T>> find(Class<T> type, String key) {
        return all(type).stream().filter(item -> item.key().equals(key)).findFirst();
    }

    @Override
    public SortedSet<String> keys(String kind) {
        return new TreeSet<>(kind.equals("exam") ? exams.keySet() : items.keySet());
    }

    @Override
    public SortedSet<String> kinds() {
        return new TreeSet<>(Set.of("exam", "item"));
    }

    @Override
    public <T> Optional<ContentItem<T>> version(Class<T> type, String hash) {
        return all(type).stream().filter(item -> item.hash().equals(hash)).findFirst();
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
