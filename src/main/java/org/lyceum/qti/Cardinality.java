package org.lyceum.qti;

import java.util.Locale;

/** How many values a variable holds, and whether their order counts. */
public enum Cardinality {
    SINGLE,
    MULTIPLE,
    ORDERED;

    /** As QTI writes it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
