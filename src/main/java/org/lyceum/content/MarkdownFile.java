package org.lyceum.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A Markdown file with YAML front matter between two lines of {@code ---}.
 *
 * @param front    what stands in the front matter; no keys when there is none
 * @param body     the Markdown after it
 * @param bodyLine 1-based line of the file where the body begins
 */
public record MarkdownFile(Path file, YamlNode front, String body, int bodyLine) {

    private static final String FENCE = "---";

    /** @throws ContentException when the file is missing or its front matter is not well formed; reported before */
    public static MarkdownFile read(ContentFolder folder, String name, Problems problems) {
        byte[] bytes = folder.files().get(name);
        Path file = folder.file(name);
        if (bytes == null) {
            problems.add(file, 0, "content.problem.missing-file", name);
            throw new ContentException(folder.key());
        }
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        String[] lines = text.split("\n", -1);
        int end = endOfFrontMatter(lines);
        if (end < 0) {
            problems.add(file, 1, "content.problem.no-front-matter");
            return new MarkdownFile(file, YamlReader.parse(file, "", 0, folder.key(), problems), text, 1);
        }
        String yaml = String.join("\n", java.util.Arrays.copyOfRange(lines, 1, end));
        String body = String.join("\n", java.util.Arrays.copyOfRange(lines, end + 1, lines.length));
        return new MarkdownFile(file, YamlReader.parse(file, yaml, 1, folder.key(), problems), body, end + 2);
    }

    private static int endOfFrontMatter(String[] lines) {
        if (!lines[0].strip().equals(FENCE)) {
            return -1;
        }
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }
}
