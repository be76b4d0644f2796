package org.lyceum.settings;

import java.util.List;
import java.util.Set;

/**
 * What a module keeps in its tables, in plain words for the privacy page: answered by every module that has tables, in
 * the order of {@link org.springframework.core.annotation.Order}. Each table stands in exactly one entry.
 */
public interface StoredData {

    List<Entry> stored();

    /**
     * Things that belong together.
     *
     * @param words   message key of the heading; {@code <words>.text} says what it is and what it is for
     * @param days    how long it is kept, where settings say so; empty where {@code keeping} says all
     * @param keeping how long it is kept otherwise
     */
    record Entry(String words, Set<String> tables, Keeping keeping, List<Setting> days, Readers readers, Erasure erasure) {

        public static Entry of(String words, Keeping keeping, Readers readers, Erasure erasure, String... tables) {
            return new Entry(words, Set.of(tables), keeping, List.of(), readers, erasure);
        }

        /** @param days settings that name a number of days, 0 for as long as {@code keeping} says */
        public Entry forDays(Setting... days) {
            return new Entry(words, tables, keeping, List.of(days), readers, erasure);
        }
    }

    /** How long. */
    enum Keeping {
        ACCOUNT,
        SITE,
        MOMENT
    }

    /** Who sees it. Whoever runs the server can always read its database. */
    enum Readers {
        YOU,
        YOU_AND_TEACHERS,
        YOU_AND_ADMINS,
        ADMINS,
        NOBODY
    }

    /** How it goes. */
    enum Erasure {
        YOURSELF,
        WITH_ACCOUNT,
        /** Stays, with a number in place of the name. */
        NAMELESS,
        BY_ITSELF,
        /** Says nothing about anybody. */
        NOT_PERSONAL
    }
}
