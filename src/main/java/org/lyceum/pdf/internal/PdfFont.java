package org.lyceum.pdf.internal;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lyceum.pdf.PdfDocument;
import org.lyceum.ui.Language;

/** The fonts that lie in {@code pdf-fonts}. */
enum PdfFont {
    SANS(PdfDocument.SANS, 400, "inter-regular.ttf"),
    SANS_SEMIBOLD(PdfDocument.SANS, 600, "inter-semibold.ttf"),
    SERIF(PdfDocument.SERIF, 600, "source-serif-4-semibold.ttf"),
    CHINESE("Noto Sans SC", 400, "noto-sans-sc-regular.ttf"),
    JAPANESE("Noto Sans JP", 400, "noto-sans-jp-regular.ttf");

    private final String family;
    private final int weight;
    private final String file;

    PdfFont(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        InputStream font = PdfFont.class.getResourceAsStream("/pdf-fonts/" + file);
        if (font == null) {
            throw new IllegalStateException("No font " + file);
        }
        return font;
    }

    /** The large ones only where the text has letters for them. */
    static List<PdfFont> neededFor(String text) {
        boolean eastAsian = text.codePoints().anyMatch(letter -> letter >= 0x2E80);
        return Arrays.stream(values())
                .filter(font -> eastAsian || font != CHINESE && font != JAPANESE)
                .toList();
    }

    /**
     * A list of families for CSS. Chinese and Japanese draw many of the same characters differently: first comes the
     * font of the document's language, the other one for what it lacks.
     */
    static String families(String first, Language language) {
        List<PdfFont> rest = language == Language.ZH_CN ? List.of(CHINESE, JAPANESE) : List.of(JAPANESE, CHINESE);
        return "'" + first + "', " + rest.stream().map(font -> "'" + font.family + "'").collect(Collectors.joining(", "));
    }
}
