package org.lyceum.qti;

import java.util.Locale;

/**
 * What is wrong in a QTI file, or was left out of it.
 *
 * @param line    1-based; 0 when the whole file is meant
 * @param subject the element, attribute or value that is meant
 */
public record QtiFault(int line, Reason reason, String subject) {

    public enum Reason {
        /** Not well-formed XML; the subject is the parser's word. */
        NOT_XML,
        TOO_LARGE,
        TOO_DEEP,
        /** A document type, which could define entities. */
        DOCTYPE,
        NOT_AN_ITEM,
        UNSUPPORTED_ELEMENT,
        UNSUPPORTED_ATTRIBUTE,
        UNSUPPORTED_VALUE,
        UNSUPPORTED_PROCESSING,
        EXTERNAL_IMAGE,
        MISSING,
        TWICE,
        UNKNOWN_IDENTIFIER,
        NO_INTERACTION,
        SEVERAL_INTERACTIONS,
        /** The response's cardinality or base type does not suit the interaction. */
        UNSUITABLE_RESPONSE,
        NO_KEY,
        NO_MAPPING,
        NO_RUBRIC;

        /** For message keys. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return line + ": " + reason.tag() + " " + subject;
    }
}
