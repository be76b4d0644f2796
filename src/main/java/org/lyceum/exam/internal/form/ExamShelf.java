package org.lyceum.exam.internal.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.ui.Language;

/** The exams and items that the engine works with. Everything here is thread-safe and answers from memory. */
public interface ExamShelf {

    /** Those that can be sat now, in their order. */
    List<ExamPaper> papers();

    Optional<ExamPaper> paper(String exam);

    /** Also one that has been replaced since. */
    Optional<ExamPaper> version(String version);

    /** What may be drawn for a new form now. */
    List<PoolItem> pool(ExamPaper exam);

    /** Also one that has been replaced since. */
    Optional<PoolItem> item(String version);

    /**
     * What the browser may see of an item, as JSON: no key, no mapping, no feedback.
     *
     * @throws java.util.NoSuchElementException for an unknown version
     */
    String presentation(String itemVersion, Language language, long seed);

    /** What the item and its explanation say once it may be known, as sanitised HTML; empty where there is none. */
    String explanation(String itemVersion, Language language);

    /**
     * Marks an answer; may run a program and take seconds.
     *
     * @param responses values by response identifier; empty where nothing was answered
     * @throws org.lyceum.sandbox.SandboxException when no worker can be had; try again later
     * @throws java.util.NoSuchElementException for an unknown version
     */
    ItemMark mark(String itemVersion, Map<String, List<String>> responses);
}
