package org.lyceum.exam;

import java.time.Instant;
import java.util.UUID;
import org.lyceum.account.PersonId;

/**
 * Somebody has passed an exam. Published once a sitting, in the transaction that scores it; delivered at least once.
 *
 * @param examVersion of the exam's files that the sitting was made against
 * @param score       share of the points, 0 to 1
 * @param language    tag of the language that the exam was sat in
 */
public record ExamPassed(
        UUID sitting, PersonId person, String exam, String examVersion, Instant passedAt, double score, String language) {}
