/**
 * Measures the repair engine on a folder of past submissions: how many wrong programs it repairs, how large the
 * patches are, and how long it takes.
 */
@NullMarked
package org.lyceum.repair.evaluation;

import org.jspecify.annotations.NullMarked;
