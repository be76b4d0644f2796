package org.lyceum.operations.backup;

/** Is told how far a long act is. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (what, done, total) -> {};

    /** @param total in the unit of {@code done}: rows or bytes */
    void at(String what, long done, long total);
}
