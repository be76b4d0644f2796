package org.lyceum.pdf;

import org.jsoup.nodes.Element;
import org.lyceum.ui.Language;

/**
 * What is to be printed.
 *
 * @param title       of the file, which readers show in place of its name
 * @param description one sentence on what it is
 * @param author      who issues it
 * @param language    of the text; says too which form of Chinese characters is drawn
 * @param body        a {@code body} element. Made of elements and not of text, so nothing has to be escaped
 * @param style       CSS 2.1 with pages; added to the base style, which sets A4, margins and fonts
 */
public record PdfDocument(
        String title, String description, String author, Language language, Element body, String style) {

    /** Face for running text. */
    public static final String SANS = "Inter";
    /** Face for headings, one weight. */
    public static final String SERIF = "Source Serif 4";
}
