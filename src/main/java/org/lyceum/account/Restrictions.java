package org.lyceum.account;

import java.util.Optional;
import java.util.UUID;

/**
 * What is closed to people for a while. Views marked with {@link ClosedMeanwhile} cannot be entered then; services that
 * help a learner ask {@link #requireNone} themselves, because a page may have been open before.
 */
public interface Restrictions {

    /** Closes; the same person, kind and cause again moves the end. Call it inside the transaction of the cause. */
    void close(Restriction restriction);

    /** Opens before the end. Nothing happens where nothing was closed. */
    void open(UUID cause);

    /** The one that holds longest, of those that hold now. */
    Optional<Restriction> of(PersonId person);

    /** @throws RestrictedException when something holds now */
    default void requireNone(PersonId person) {
        of(person).ifPresent(restriction -> {
            throw new RestrictedException(restriction);
        });
    }

    /** Nothing is ever closed: for tests and tools without people. */
    Restrictions NONE = new Restrictions() {
        @Override
        public void close(Restriction restriction) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void open(UUID cause) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Restriction> of(PersonId person) {
            return Optional.empty();
        }
    };
}
