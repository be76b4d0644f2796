/**
 * Documents to keep and to print. A {@link org.lyceum.pdf.PdfDocument} is a piece of HTML with its style sheet;
 * {@link org.lyceum.pdf.PdfWriter} sets it with fonts for all seven languages, which are embedded as far as they are
 * used, and tags it for screen readers. It knows nothing of what the documents say.
 */
@NullMarked
package org.lyceum.pdf;

import org.jspecify.annotations.NullMarked;
