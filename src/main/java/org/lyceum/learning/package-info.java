/**
 * Catalogue, courses and lessons, enrolment, progress, home. Higher modules put what they have into
 * lessons and onto the home page through {@link org.lyceum.learning.LessonBlock} and
 * {@link org.lyceum.learning.HomeCard}.
 */
@NullMarked
package org.lyceum.learning;

import org.jspecify.annotations.NullMarked;
