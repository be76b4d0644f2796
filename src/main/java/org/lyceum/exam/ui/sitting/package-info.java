/**
 * The pages around a sitting: which exams there are, what to expect, and the result.
 */
@NullMarked
package org.lyceum.exam.ui.sitting;

import org.jspecify.annotations.NullMarked;
