package org.lyceum.pdf;

import java.io.IOException;
import java.io.OutputStream;

/** Makes PDF files. */
public interface PdfWriter {

    /**
     * Writes the document as tagged PDF (PDF/UA-1 structure) with embedded subsets of its fonts. Takes some tenths of a
     * second; reads nothing but the document itself, so it makes no difference what addresses stand in it. Characters
     * of scripts that the fonts lack (Korean, Arabic, Thai …) become {@code #}.
     */
    void write(PdfDocument document, OutputStream out) throws IOException;
}
