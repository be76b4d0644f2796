package org.lyceum.learning;

import org.lyceum.account.PersonId;

/** Where modules with blocks in lessons say that something may have been completed. */
public interface LessonProgress {

    /**
     * Looks anew whether the lesson, and with it the course, is complete for this person. Call it in the
     * transaction that stores what completed the block; calling it too often does no harm.
     *
     * @param lessonKey {@code course/lesson}; unknown lessons are ignored
     */
    void reconsider(PersonId person, String lessonKey);
}
