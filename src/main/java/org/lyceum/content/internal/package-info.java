/** Reads the roots, keeps every version, and answers as {@link org.lyceum.content.ContentLibrary}. */
@NullMarked
package org.lyceum.content.internal;

import org.jspecify.annotations.NullMarked;
