/** How courses and lessons are read, and what learners did with them. */
@NullMarked
package org.lyceum.learning.internal;

import org.jspecify.annotations.NullMarked;
