/**
 * What people write into the margin: bookmarks, highlights and notes. A highlight remembers the words it lies on and
 * a little of what stands around them (a text quote selector, W3C Web Annotation), not a position, so that it
 * survives small edits of the lesson.
 */
@NullMarked
package org.lyceum.learning.internal.notes;

import org.jspecify.annotations.NullMarked;
