package org.lyceum.exam.internal.sitting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.exam.internal.form.ExamShelf;
import org.lyceum.exam.internal.form.ItemMark;
import org.lyceum.exam.internal.form.PoolItem;
import org.lyceum.ui.Language;

/** One exam with four items of ten; the right answer to each is {@code a}. */
public final class SampleShelf implements ExamShelf {

    public static final String EXAM = "sample";

    public final ExamPaper paper = new ExamPaper(EXAM, "exam-1", "course", 30, 0.5,
            List.of(new ExamPaper.Section("all", Set.of(), null, 4)), 2, Duration.ofHours(12), List.of(), true, null, Map.of());
    private final List<PoolItem> pool = IntStream.range(0, 10).mapToObj(i ->
            new PoolItem("sample/i" + i, "v" + i, i % 2 == 0 ? "even" : "odd", i % 3 + 1, "lesson#" + i, false)).toList();

    @Override
    public List<ExamPaper> papers() {
        return List.of(paper);
    }

    @Override
    public Optional<ExamPaper> paper(String exam) {
        return Optional.of(paper).filter(found -> exam.equals(EXAM));
    }

    @Override
    public Optional<ExamPaper> version(String version) {
        return Optional.of(paper).filter(found -> version.equals(found.version()));
    }

    @Override
    public List<PoolItem> pool(ExamPaper exam) {
        return pool;
    }

    @Override
    public Optional<PoolItem> item(String version) {
        return pool.stream().filter(item -> item.version().equals(version)).findFirst();
    }

    @Override
    public String presentation(String itemVersion, Language language, long seed) {
        return "{}";
    }

    @Override
    public String explanation(String itemVersion, Language language) {
        return "";
    }

    @Override
    public ItemMark mark(String itemVersion, Map<String, List<String>> responses) {
        return new ItemMark(List.of("a").equals(responses.get("RESPONSE")) ? 1 : 0, 1, false);
    }
}
