package org.lyceum.content;

import java.util.EnumMap;
import java.util.Map;
import org.lyceum.ui.Language;

/** The {@code <lang>.md} files of an item. */
public final class Translations {

    private Translations() {}

    /**
     * Reads what is there and reports what is missing. A translation that cannot be read is left out.
     *
     * @throws ContentException when there is no readable English, the source
     */
    public static Map<Language, MarkdownFile> read(ContentFolder folder, Problems problems) {
        Map<Language, MarkdownFile> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = language.tag() + ".md";
            if (!folder.files().containsKey(name)) {
                problems.add(folder.file(name), 0, "content.problem.missing-language", language.nativeName(), name);
                continue;
            }
            try {
                files.put(language, MarkdownFile.read(folder, name, problems));
            } catch (ContentException e) {
                // reported; the other languages can be used
            }
        }
        if (!files.containsKey(Language.EN)) {
            throw new ContentException(folder.key());
        }
        return files;
    }
}
