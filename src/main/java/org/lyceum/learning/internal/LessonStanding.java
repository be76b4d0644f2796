package org.lyceum.learning.internal;

import java.util.Set;

/**
 * Where a person is in a lesson.
 *
 * @param solved  ids of checks answered rightly
 * @param blocks  ids of embedded blocks completed
 * @param section anchor of the section read last; empty at the start
 */
public record LessonStanding(
        Set<String> solved, int checks, Set<String> blocks, int allBlocks, String section, boolean completed) {}
