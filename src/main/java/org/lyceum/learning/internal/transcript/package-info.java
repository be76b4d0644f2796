/**
 * What a person has done, course by course, to show to somebody else: as a page and as a document to print. It is
 * counted anew each time and stores nothing.
 */
@NullMarked
package org.lyceum.learning.internal.transcript;

import org.jspecify.annotations.NullMarked;
