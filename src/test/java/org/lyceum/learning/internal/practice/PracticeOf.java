package org.lyceum.learning.internal.practice;

import org.lyceum.learning.Deadlines;
import org.lyceum.learning.internal.LearningHouse;
import org.lyceum.ui.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Practice for tests of other packages. */
public final class PracticeOf {

    private PracticeOf() {}

    public static Deadlines deadlines(LearningHouse house, JdbcClient jdbc, Messages messages) {
        return new PracticeDeadlines(new PracticeList(house.signedIn, house.history, house.activities, house.catalogue,
                house.checks, new SetAsideStore(jdbc), house.clock), messages);
    }
}
