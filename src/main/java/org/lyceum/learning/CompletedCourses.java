package org.lyceum.learning;

import java.util.Set;
import org.lyceum.account.PersonId;

/** Which courses somebody has completed. */
@FunctionalInterface
public interface CompletedCourses {

    /** Keys of courses. */
    Set<String> of(PersonId person);
}
