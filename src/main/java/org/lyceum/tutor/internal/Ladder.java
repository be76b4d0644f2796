package org.lyceum.tutor.internal;

import java.util.UUID;

/**
 * A person's ladder for one version of their program.
 *
 * @param rung highest rung shown so far, 0 for a hint that is withheld
 */
record Ladder(UUID id, int rung, Findings findings) {}
