/** Sittings: what counts, what is late, what is refused. */
@NullMarked
package org.lyceum.exam.internal.sitting;

import org.jspecify.annotations.NullMarked;
