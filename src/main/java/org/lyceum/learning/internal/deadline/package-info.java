/**
 * What is due and when: the days that people set themselves and what higher modules tell through
 * {@link org.lyceum.learning.Deadlines}, as a list and as a calendar (RFC 5545) at a secret address.
 */
@NullMarked
package org.lyceum.learning.internal.deadline;

import org.jspecify.annotations.NullMarked;
