/**
 * Exercises: their files, the editor page, submissions, verdicts. A {@link org.lyceum.exercise.Submission}
 * is stored before it is judged, so a crash loses none, and its verdict is kept as facts about the version
 * of the exercise that it was made against. {@link org.lyceum.exercise.Exercises} and
 * {@link org.lyceum.exercise.Submissions} answer other modules; help beside the editor comes through
 * {@link org.lyceum.exercise.HelpSlot}.
 */
@NullMarked
package org.lyceum.exercise;

import org.jspecify.annotations.NullMarked;
