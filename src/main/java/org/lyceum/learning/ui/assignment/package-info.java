/** The page of an assignment for the one who writes it, and the pages of those who mark it. */
@NullMarked
package org.lyceum.learning.ui.assignment;

import org.jspecify.annotations.NullMarked;
