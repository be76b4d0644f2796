package org.lyceum.tutor.internal;

import java.util.UUID;

/**
 * A person's ladder for one version of their program.
 *
 * @param rung    highest rung shown so far, 0 for a hint that is withheld
 * @param attempt from 1; the program was looked at that often
 */
record Ladder(UUID id, int rung, int attempt, Findings findings) {}
