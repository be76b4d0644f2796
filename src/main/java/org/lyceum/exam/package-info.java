/**
 * Exams: items, forms, sittings that lose nothing, scoring. A sitting is one person's go at one exam; its form is drawn
 * for that person, every change they make is a row before it is acknowledged, and a pass is told to the other modules
 * exactly once, as {@link org.lyceum.exam.ExamPassed}.
 */
@NullMarked
package org.lyceum.exam;

import org.jspecify.annotations.NullMarked;
