/**
 * Judges a program against tests: the calls go to the sandbox, the expected values stay here. The outcome
 * is a {@link org.lyceum.judge.Verdict} of facts. Three kinds of tests: calls of a function, scripts that read and
 * print, and tests of tests, where the learner writes the cases and right and wrong programs are tried on them.
 * A plain library, which the repair worker has too: no Spring but for the bean in {@code internal}, no database.
 */
@NullMarked
package org.lyceum.judge;

import org.jspecify.annotations.NullMarked;
