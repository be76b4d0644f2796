/**
 * Sittings as rows. Ready, running, submitted, scored: each step is one transaction, and what must hold holds by a
 * constraint. Answers are an append-only log of changes, keyed by the device's epoch and its running number, so that
 * sending again is harmless and a device that was replaced can no longer change anything.
 */
@NullMarked
package org.lyceum.exam.internal.sitting;

import org.jspecify.annotations.NullMarked;
