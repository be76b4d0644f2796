/**
 * Exam items in QTI 3.0, the 1EdTech standard for questions and their scoring: a plain library without Spring or
 * database. {@link org.lyceum.qti.QtiReader} reads the part of the standard that Lyceum supports and refuses the rest
 * by name; {@link org.lyceum.qti.ItemScorer} scores responses; {@link org.lyceum.qti.ItemPresentation} is what a
 * browser may see of an item, without anything that tells the answer; {@link org.lyceum.qti.QtiWriter} writes it back.
 *
 * @see <a href="https://www.imsglobal.org/spec/qti/v3p0/impl">QTI 3.0 best practice and implementation guide</a>
 */
@NullMarked
package org.lyceum.qti;

import org.jspecify.annotations.NullMarked;
