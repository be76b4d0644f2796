package org.lyceum.content;

import java.util.List;

/** A piece of a rendered text, in order. */
public sealed interface MarkdownBlock {

    /** Sanitised HTML, safe to show as it is. */
    record Html(String html) implements MarkdownBlock {}

    /**
     * A question to the reader. The explanation is for the server's eyes until the reader has answered.
     *
     * @param id          equal in every language
     * @param prompt      sanitised HTML
     * @param explanation sanitised HTML
     */
    record Check(String id, String prompt, List<Option> options, String explanation) implements MarkdownBlock {}

    /** @param html sanitised */
    record Option(String id, String html) {}

    /**
     * Something that a higher module puts in its place.
     *
     * @param name first word of the fence, such as {@code exercise}
     * @param id   second word
     */
    record Embedded(String name, String id) implements MarkdownBlock {}
}
