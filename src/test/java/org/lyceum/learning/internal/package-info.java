/** Tests of courses, progress and completion on both databases. */
@org.jspecify.annotations.NullMarked
package org.lyceum.learning.internal;
