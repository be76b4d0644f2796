package org.lyceum.learning;

import java.time.Instant;
import org.lyceum.account.PersonId;

/**
 * A person completed a lesson. Published once a person and lesson.
 *
 * @param lesson {@code course/lesson}
 * @param hash   version of the lesson that was completed
 */
public record LessonCompleted(PersonId person, String lesson, String hash, Instant at) {}
