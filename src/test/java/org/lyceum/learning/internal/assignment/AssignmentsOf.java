package org.lyceum.learning.internal.assignment;

import java.time.Clock;
import org.lyceum.content.ContentLibrary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results of assignments for tests of other packages. */
public final class AssignmentsOf {

    private AssignmentsOf() {}

    public static AssignmentResults in(JdbcClient jdbc, ContentLibrary library, Clock clock) {
        return new AssignmentResults(new AssignmentStore(jdbc, clock), library);
    }
}
