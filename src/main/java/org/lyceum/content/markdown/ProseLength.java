package org.lyceum.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lyceum.content.MarkdownOutline;

/** How much there is to read, section by section, in characters. Checks count; code, diagrams and addresses do not. */
public final class ProseLength {

    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})\\s*(\\S*).*");
    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ProseLength() {}

    /** First what stands before the first heading, then each heading's own text. */
    public static List<Integer> ofSections(String markdown, MarkdownOutline outline) {
        String[] lines = markdown.split("\n", -1);
        List<Integer> lengths = new ArrayList<>();
        int from = 0;
        for (MarkdownOutline.Heading heading : outline.headings()) {
            lengths.add(of(lines, from, heading.line() - 1));
            from = heading.line();
        }
        lengths.add(of(lines, from, lines.length));
        return lengths;
    }

    private static int of(String[] lines, int from, int to) {
        int length = 0;
        String code = "";
        String check = "";
        for (int i = from; i < to; i++) {
            String line = lines[i].strip();
            Matcher fence = FENCE.matcher(line);
            if (!code.isEmpty()) {
                code = line.equals(code) ? "" : code;
            } else if (!check.isEmpty() && line.equals(check)) {
                check = "";
            } else if (fence.matches() && fence.group(2).equals("check")) {
                check = fence.group(1);
            } else if (fence.matches()) {
                code = fence.group(1);
            } else {
                length += SPACE.matcher(ADDRESS.matcher(line).replaceAll("]")).replaceAll("").length();
            }
        }
        return length;
    }
}
