package org.lyceum.content.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a code block is the same in every language: a program without its comments, a diagram without its labels. */
public final class CodeForm {

    public enum Kind {
        PROGRAM,
        /** What the program before it prints. */
        OUTPUT,
        DIAGRAM,
        /** A prompt, a letter: translated like any text. */
        PROSE
    }

    private static final Set<String> TEXTS = Set.of("", "text", "txt", "markdown", "md");
    private static final Map<String, String> COMMENTS = Map.of(
            "python", "#", "py", "#", "bash", "#", "sh", "#", "yaml", "#", "toml", "#",
            "javascript", "//", "java", "//", "sql", "--");
    /** A quoted string whole, triple quotes first, so that a comment sign inside is none; or the start of a comment. */
    private static final String STRINGS = "\"\"\"[\\s\\S]*?\"\"\"|'''[\\s\\S]*?'''|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'";
    private static final Pattern FLOWCHART = Pattern.compile("\\s*(flowchart|graph)\\b[\\s\\S]*");

    private CodeForm() {}

    public static boolean isProgram(String language) {
        return !TEXTS.contains(language) && !language.equals("mermaid");
    }

    /** @param afterProgram whether the block before it is a program */
    public static Kind kind(String language, boolean afterProgram) {
        if (language.equals("mermaid")) {
            return Kind.DIAGRAM;
        }
        if (isProgram(language)) {
            return Kind.PROGRAM;
        }
        return afterProgram ? Kind.OUTPUT : Kind.PROSE;
    }

    /** Lines to compare with those of another language. */
    public static List<String> lines(String language, String body) {
        String text = language.equals("mermaid") ? diagram(body) : withoutComments(language, body);
        return text.lines().map(String::stripTrailing).filter(line -> !line.isBlank()).toList();
    }

    private static String withoutComments(String language, String body) {
        String sign = COMMENTS.get(language);
        if (sign == null) {
            return body;
        }
        Matcher matcher = Pattern.compile("(" + STRINGS + ")|" + Pattern.quote(sign) + "[^\\n]*").matcher(body);
        return matcher.replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
    }

    /** Of a flowchart the nodes and arrows; of other diagrams, whose words have no brackets, the number of lines. */
    private static String diagram(String body) {
        if (!FLOWCHART.matcher(body).matches()) {
            String first = body.strip().split("\\s", 2)[0];
            return body.lines().filter(line -> !line.isBlank()).map(line -> first).reduce("", (a, b) -> a + b + "\n");
        }
        return body
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\[[^\\]\\n]*\\]", "[]")
                .replaceAll("\\([^)\\n]*\\)", "()")
                .replaceAll("\\{[^}\\n]*\\}", "{}")
                .replaceAll("\\|[^|\\n]*\\|", "||")
                .replaceAll("--\\s+[^->\\n]+\\s+-->", "-->")
                .replaceAll("(?m)^(\\s*subgraph)\\b.*$", "$1")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("(?m)^ ", "");
    }
}
