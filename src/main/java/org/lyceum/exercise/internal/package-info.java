/**
 * How exercises are read and checked, how submissions are kept and judged. A submission is a row before
 * anything runs; {@code JudgeWork} claims it, runs it and writes the verdict, at least once and without harm
 * when twice; what a dead process left behind is claimed again.
 */
@NullMarked
package org.lyceum.exercise.internal;

import org.jspecify.annotations.NullMarked;
