/**
 * Assignments: reading their files, writing a draft, handing in, marking. What was handed in stays as it was;
 * a revision is a new row beside it. Points come from people only, and only from those whose scope the writer is in.
 */
@NullMarked
package org.lyceum.learning.internal.assignment;

import org.jspecify.annotations.NullMarked;
