package org.lyceum.content;

import org.lyceum.ui.Language;

/**
 * Where a text stands when it is shown.
 *
 * @param language  of the text; titles of call-outs and subtitles follow it
 * @param mediaBase prefix of the files of its item, such as {@code content/<hash>/}
 * @param page      address of its page relative to the application, such as {@code courses/a/b}; anchors and
 *                  relative links are resolved against it
 */
public record MarkdownContext(Language language, String mediaBase, String page) {

    /** For a version of an item, whose page lies under {@code courses/} by its key. */
    public static MarkdownContext of(Language language, ContentItem<?> item) {
        return new MarkdownContext(language, "content/" + item.hash() + "/", "courses/" + item.key());
    }
}
