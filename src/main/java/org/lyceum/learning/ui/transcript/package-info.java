/** The transcript as a page, with the way to the document. */
@NullMarked
package org.lyceum.learning.ui.transcript;

import org.jspecify.annotations.NullMarked;
