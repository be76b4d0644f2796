package org.lyceum.learning;

import java.util.Map;
import org.lyceum.ui.Language;

/** A concept of a course and what it is called in each language. */
public record Term(String id, Map<Language, TermText> texts) {

    /** In the language asked for, English where that translation is missing. */
    public TermText text(Language language) {
        return texts.getOrDefault(language, texts.get(Language.EN));
    }

    public record TermText(String name, String definition) {}
}
