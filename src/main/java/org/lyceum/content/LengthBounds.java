package org.lyceum.content;

import org.lyceum.ui.Language;

/**
 * How long a translation may be, as a share of the English text, in characters that are not white space. Measured
 * on our own courses (Spanish 0.94–1.16, Portuguese 0.94–1.12, French 1.07–1.17, German 1.08–1.23, Chinese
 * 0.42–0.57, Japanese 0.58–0.71) and widened by about a fifth: outside of that something was lost or added.
 */
record LengthBounds(double least, double most) {

    /** Below this a ratio says little. */
    private static final int ENOUGH_CHARACTERS = 200;

    static LengthBounds of(Language language) {
        return switch (language) {
            case EN -> new LengthBounds(1, 1);
            case ES, PT -> new LengthBounds(0.8, 1.4);
            case FR -> new LengthBounds(0.85, 1.45);
            case DE -> new LengthBounds(0.85, 1.5);
            case ZH_CN -> new LengthBounds(0.32, 0.72);
            case JA -> new LengthBounds(0.45, 0.9);
        };
    }

    /** A single section varies more than a whole text. */
    LengthBounds ofSection() {
        return new LengthBounds(least * 0.85, most * 1.15);
    }

    boolean tells(int englishCharacters) {
        return englishCharacters >= ENOUGH_CHARACTERS;
    }

    boolean allow(double ratio) {
        return ratio >= least && ratio <= most;
    }
}
