/**
 * Exercises: their files, the editor page, submissions, verdicts. A submission is stored before it is
 * judged, so a crash loses none. Help beside the editor comes through
 * {@link org.lyceum.exercise.HelpSlot}.
 */
@NullMarked
package org.lyceum.exercise;

import org.jspecify.annotations.NullMarked;
