/**
 * Judges a program against tests: the calls go to the sandbox, the expected values stay here. The outcome
 * is a {@link org.lyceum.judge.Verdict} of facts. A plain library: no Spring, no database.
 */
@NullMarked
package org.lyceum.judge;

import org.jspecify.annotations.NullMarked;
