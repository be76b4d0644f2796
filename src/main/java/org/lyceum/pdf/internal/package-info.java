/** Setting with openhtmltopdf and PDFBox, and the fonts. */
@NullMarked
package org.lyceum.pdf.internal;

import org.jspecify.annotations.NullMarked;
