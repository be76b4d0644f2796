/** Deadlines: a card, a page with the calendar's address, and the day by which a course is to be finished. */
@NullMarked
package org.lyceum.learning.ui.deadline;

import org.jspecify.annotations.NullMarked;
