package org.lyceum.exam.internal.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.lyceum.exam.ItemBank;
import org.lyceum.exam.internal.bank.ItemTrial;
import org.lyceum.exam.internal.form.ExamPaper.Words;
import org.lyceum.qti.ContentHtml;
import org.lyceum.qti.ItemScore;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Service;

/** From the content that is loaded, and from the versions of it that are kept. */
@Service
class LoadedExamShelf implements ExamShelf {

    private final ContentLibrary library;
    private final ItemBank bank;
    private final ItemTrial trial;
    private final MarkdownRenderer markdown;

    LoadedExamShelf(ContentLibrary library, ItemBank bank, ItemTrial trial, MarkdownRenderer markdown) {
        this.library = library;
        this.bank = bank;
        this.trial = trial;
        this.markdown = markdown;
    }

    @Override
    public List<ExamPaper> papers() {
        return library.all(Exam.class).stream()
                .sorted(Comparator.comparingInt((ContentItem<Exam> item) -> item.value().order()).thenComparing(ContentItem::key))
                .map(this::paper)
                .toList();
    }

    @Override
    public Optional<ExamPaper> paper(String exam) {
        return library.find(Exam.class, exam).map(this::paper);
    }

    @Override
    public Optional<ExamPaper> version(String version) {
        return library.version(Exam.class, version).map(this::paper);
    }

    @Override
    public List<PoolItem> pool(ExamPaper exam) {
        return bank.live(exam.key()).stream().map(LoadedExamShelf::poolItem).toList();
    }

    @Override
    public Optional<PoolItem> item(String version) {
        return library.version(ExamItem.class, version).map(LoadedExamShelf::poolItem);
    }

    @Override
    public String presentation(String itemVersion, Language language, long seed) {
        return found(itemVersion).presentation(language, seed);
    }

    @Override
    public String explanation(String itemVersion, Language language) {
        return ContentHtml.of(found(itemVersion).text(language).explanation());
    }

    @Override
    public ItemMark mark(String itemVersion, Map<String, List<String>> responses) {
        ItemScore score = trial.score(found(itemVersion), Language.EN, responses);
        return new ItemMark(score.score(), score.maximum(), score.byHand());
    }

    private ExamItem found(String version) {
        return library.version(ExamItem.class, version).orElseThrow().value();
    }

    private ExamPaper paper(ContentItem<Exam> item) {
        Exam exam = item.value();
        Map<Language, Words> words = new LinkedHashMap<>();
        exam.texts().forEach((language, text) -> words.put(language, new Words(text.title(), text.summary(),
                markdown.html(text.instructions(), MarkdownContext.of(text.language(), item)), text.objectives())));
        return new ExamPaper(item.key(), item.hash(), exam.course(), exam.minutes(), exam.cutScore(),
                exam.sections().stream().map(section -> new ExamPaper.Section(
                        section.id(), section.objectives(), section.code(), section.items())).toList(),
                exam.attempts(), exam.coolDown(), exam.prerequisites(), exam.practiceBank(), exam.window(), words);
    }

    private static PoolItem poolItem(ContentItem<ExamItem> item) {
        ExamItem value = item.value();
        return new PoolItem(item.key(), item.hash(), value.objective(), value.difficulty(), value.lesson(), value.code() != null);
    }
}
