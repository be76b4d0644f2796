/** The bank of items for those who teach and review: list, preview, decisions. */
@NullMarked
package org.lyceum.exam.ui.bank;

import org.jspecify.annotations.NullMarked;
