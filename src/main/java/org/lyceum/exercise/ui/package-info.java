/** The exercise page (task, editor, verdict and help in one view), and what stands in lessons and at home. */
@NullMarked
package org.lyceum.exercise.ui;

import org.jspecify.annotations.NullMarked;
