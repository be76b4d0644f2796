package org.lyceum.learning;

import java.time.Instant;
import org.lyceum.account.PersonId;

/**
 * A person completed a course. Published once a person and course.
 *
 * @param hash version of the course that was completed
 */
public record CourseCompleted(PersonId person, String course, String hash, Instant at) {}
