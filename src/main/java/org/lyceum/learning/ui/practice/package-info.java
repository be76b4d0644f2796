/** What is worth practising again: a card on the home page and a page of its own. */
@NullMarked
package org.lyceum.learning.ui.practice;

import org.jspecify.annotations.NullMarked;
