package org.lyceum.learning.internal.goal;

import org.lyceum.learning.internal.activity.Activity;

/** What a person wants to do in a week. */
public record Goal(Kind kind, int target) {

    public enum Kind {
        /** Days on which something was learnt. */
        DAYS(7),
        /** Lessons completed and exercises passed. */
        STEPS(50);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /** Highest target that makes sense. */
        public int most() {
            return most;
        }
    }

    /** @throws IllegalArgumentException when the target is below one or above what the kind allows */
    public Goal {
        if (target < 1 || target > kind.most()) {
            throw new IllegalArgumentException("target " + target);
        }
    }

    public int done(Activity.Tally week) {
        return kind == Kind.DAYS ? week.days() : week.steps();
    }

    public boolean met(Activity.Tally week) {
        return done(week) >= target;
    }
}
