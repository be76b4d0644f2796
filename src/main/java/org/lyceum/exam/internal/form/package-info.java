/**
 * What an exam looks like to the engine, and how a form is drawn: by sections, balanced over objectives and
 * difficulties, with items that the person has not seen for as long as there are some.
 */
@NullMarked
package org.lyceum.exam.internal.form;

import org.jspecify.annotations.NullMarked;
