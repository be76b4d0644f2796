package org.lyceum.exam.internal.bank;

import java.util.Map;

/** How often items were shown: an item that many have seen is no secret any more. */
@FunctionalInterface
public interface ItemExposure {

    /** Forms that an item has been in, by item; those that were in none may be missing. */
    Map<String, Long> forms(String exam);
}
