package org.lyceum.settings;

import java.time.OffsetDateTime;

/** Something that is not kept for ever. A job asks every rule once a day, each in a transaction of its own. */
public interface RetentionRule {

    /** How many days it is kept; 0 keeps it for ever. Declared by a {@link SettingSource} too. */
    Setting days();

    /** Deletes what is older. Safe to repeat. @return number of rows that went */
    int deleteBefore(OffsetDateTime limit);
}
