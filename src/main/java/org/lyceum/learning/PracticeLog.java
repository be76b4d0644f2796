package org.lyceum.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.lyceum.ui.Language;

/**
 * What people tried in blocks of lessons, told by the module that has the blocks: for the weekly plot, for what is
 * worth practising again, and for the transcript. Who may see it is for the caller to ask.
 */
public interface PracticeLog {

    /**
     * One judged try.
     *
     * @param key {@code course/lesson/block}; its page is at {@code courses/<key>}
     */
    record Attempt(String key, boolean passed, Instant at) {}

    /** @param language that the title is written in */
    record Title(String text, Language language) {}

    /** Oldest first. */
    List<Attempt> attempts(PersonId person);

    /** What it is called now; empty when there is no such block, or no longer. */
    Optional<Title> title(String key, Language language);
}
