/**
 * Programs that are right, as a source of what is missing: each is written in the names of the learner
 * ({@link org.lyceum.repair.engine.donor.VariableAlignment}), the nearest are compared with the learner's program, and
 * parts of the difference are tried, the smallest first ({@link org.lyceum.repair.engine.donor.Transplants}).
 */
@NullMarked
package org.lyceum.repair.engine.donor;

import org.jspecify.annotations.NullMarked;
