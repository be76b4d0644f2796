package org.lyceum.exam.internal.bank;

import java.util.Locale;
import java.util.Set;

/** Where an item stands on its way into forms and out of them. */
public enum ItemStatus {
    /** Being written. */
    DRAFT,
    /** One person found it right. */
    REVIEWED,
    /** A second person let it through: forms are drawn from it. */
    LIVE,
    /** No longer drawn; sittings that have it keep it. */
    RETIRED;

    /** For message keys and addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What may follow. */
    public Set<ItemStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(REVIEWED, RETIRED);
            case REVIEWED -> Set.of(LIVE, DRAFT);
            case LIVE -> Set.of(RETIRED);
            case RETIRED -> Set.of(DRAFT);
        };
    }
}
