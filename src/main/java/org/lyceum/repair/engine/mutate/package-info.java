/**
 * Small changes that mend common mistakes, one class an idea ({@link org.lyceum.repair.engine.mutate.Mutator}).
 * Each proposes replacements in the text and says how plausible it is that a learner meant that; none runs
 * anything. {@link org.lyceum.repair.engine.mutate.Mutators} lists them all.
 */
@NullMarked
package org.lyceum.repair.engine.mutate;

import org.jspecify.annotations.NullMarked;
