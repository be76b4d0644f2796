package org.lyceum.ui;

import java.sql.SQLException;
import java.util.Set;

/**
 * Whether something was not stored because a disk is full or the database is away for that reason. People are then told
 * that it is not saved and what to do, instead of the number of an incident alone.
 */
public final class NoRoom {

    /** disk_full and the like of PostgreSQL; H2's I/O errors and the database that it closes after one. */
    private static final Set<String> STATES = Set.of("53000", "53100", "58030", "90028", "90031", "90098", "90121");

    private NoRoom() {}

    public static boolean isCauseOf(Throwable error) {
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < 30; depth++) {
            if (cause instanceof SQLException failed && STATES.contains(String.valueOf(failed.getSQLState()))
                    || String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
