package org.lyceum.exam;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lyceum.exercise.Exercise;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.qti.ItemPresentation;
import org.lyceum.qti.ItemType;
import org.lyceum.ui.Language;

/**
 * A question of an exam's bank as its files say, in all languages that it has. Its versions are those of the
 * {@link org.lyceum.content.ContentLibrary}: a sitting keeps the hash of what it showed.
 *
 * @param key        {@code exam/item}
 * @param difficulty 1 easy, 2 medium, 3 hard
 * @param lesson     {@code lesson#heading} within the exam's course, where the answer is taught
 * @param estimate   how likely somebody who just deserves to pass answers it rightly, 0 to 1 (Angoff)
 * @param code       what a program is judged by; null when none is asked for
 */
public record ExamItem(
        String key,
        String objective,
        int difficulty,
        String lesson,
        double estimate,
        @Nullable Exercise code,
        Map<Language, AssessmentItem> texts) {

    public ExamItem {
        texts = Map.copyOf(texts);
    }

    public String exam() {
        return key.substring(0, key.indexOf('/'));
    }

    public String id() {
        return key.substring(key.indexOf('/') + 1);
    }

    public ItemType type() {
        return text(Language.EN).type();
    }

    /** In the language asked for, English where that translation is missing. */
    public AssessmentItem text(Language language) {
        return Optional.ofNullable(texts.get(language)).orElseGet(() -> texts.get(Language.EN));
    }

    /**
     * What a browser may see before the answer, as JSON.
     *
     * @param seed shuffles; the same in every language
     */
    public String presentation(Language language, long seed) {
        return ItemPresentation.json(text(language), seed, code == null ? null : code.starter());
    }
}
