/** Home, catalogue, course and lesson as the learner sees them. */
@NullMarked
package org.lyceum.learning.ui;

import org.jspecify.annotations.NullMarked;
