/**
 * Content is files, people are rows. Content roots are folders; a folder with a marker file
 * ({@code course.yaml}, {@code lesson.yaml} …) is an item, and its key is the chain of such folder names.
 * A {@link org.lyceum.content.ContentType} says how an item is read and checked; every version that was
 * loaded is kept by its hash, so that rows can always show what they were made against.
 */
@NullMarked
package org.lyceum.content;

import org.jspecify.annotations.NullMarked;
