package org.lyceum.account.internal;

import org.jspecify.annotations.Nullable;
import org.lyceum.account.Role;

/**
 * Which people to list.
 *
 * @param text   part of a name or mail address, without regard to case; empty for everybody
 * @param role   held in any scope; null for any
 * @param status null for any but erased
 */
public record PeopleFilter(String text, @Nullable Role role, @Nullable Status status) {

    public static final PeopleFilter EVERYBODY = new PeopleFilter("", null, null);
}
