package org.lyceum.content;

import java.util.List;

/** What a text consists of, for checks, contents lists and passages. Lines are 1-based within the text. */
public record MarkdownOutline(
        List<Heading> headings,
        List<Code> codes,
        List<CheckFence> checks,
        List<EmbeddedFence> embedded,
        List<Target> targets,
        List<Table> tables,
        List<Callout> callouts,
        List<Strong> strongs,
        List<Integer> rawHtml) {

    /** @param anchor empty when the heading has no {@code {#anchor}} */
    public record Heading(int level, String title, String anchor, int line) {}

    /** @param language first word of the fence; empty when there is none */
    public record Code(String language, String body, int line) {}

    /** @param topLevel whether it stands outside lists and quotes, the only place where it is shown */
    public record CheckFence(String id, List<String> options, boolean explained, boolean topLevel, int line) {}

    public record EmbeddedFence(String name, String id, boolean topLevel, int line) {}

    /** Where a link or image points. */
    public record Target(String address, boolean image, int line) {}

    /** @param rows with that of the headers */
    public record Table(int rows, int columns, int line) {}

    /** @param kind {@code note}, {@code tip} or {@code warning} */
    public record Callout(String kind, int line) {}

    /** Words in bold, outside checks. */
    public record Strong(String text, int line) {}
}
