package org.lyceum.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.PyValue;

/**
 * Sees where a passing program turns a set into something ordered as it comes. The sandbox's Python keeps the order of
 * insertion, CPython does not, and neither promises any: such a program may pass here and fail elsewhere. Read from the
 * text alone, so it knows the usual forms and no others; a run with another order is not possible in general.
 */
public final class SetOrder {

    private static final Pattern STRING_OR_COMMENT = Pattern.compile(
            "(?s)\"\"\".*?\"\"\"|'''.*?'''|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'|#[^\\n]*+");
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?m)^[ \\t]*([A-Za-z_]\\w*)[ \\t]*=(?!=)[ \\t]*(.*)$");
    private static final Pattern MAKES_SET = Pattern.compile("(?:set|frozenset)[ \\t]*\\(.*\\)|\\{[^:{}]+\\}");

    /** What does not care in which order it gets its items. */
    private static final Pattern INDIFFERENT =
            Pattern.compile("\\b(?:sorted|len|sum|min|max|any|all|set|frozenset|Counter)[ \\t]*\\([ \\t]*$");

    /** Longer programs are left alone: looking at them takes more than it is worth. */
    private static final int MOST_CHARACTERS = 10_000;

    private SetOrder() {}

    /** The 1-based line where a passing program does so; 0 when it does not, or when no answer has an order. */
    public static int reliedOn(String source, Verdict verdict) {
        return verdict.passed() && verdict.tests().stream().anyMatch(SetOrder::ordered) ? line(source) : 0;
    }

    private static boolean ordered(TestVerdict test) {
        return test.test().expected() instanceof Expectation.Value
                && test.actual().outcome() instanceof Outcome.Returned(PyValue value)
                && switch (value) {
                    case PyValue.ListOf list -> list.items().size() > 1;
                    case PyValue.Tuple tuple -> tuple.items().size() > 1;
                    case PyValue.Str text -> text.value().length() > 1;
                    default -> false;
                };
    }

    static int line(String source) {
        if (source.length() > MOST_CHARACTERS) return 0;
        String code = withoutTexts(source);
        String set = "(?:(?:set|frozenset)[ \\t]*\\(|(?:" + String.join("|", names(code)) + ")\\b(?![ \\t]*[.(\\[]))";
        Matcher taken = Pattern.compile("\\b(?:list|tuple)[ \\t]*\\([ \\t]*" + set + "|\\.join[ \\t]*\\([ \\t]*" + set
                + "|(?<loop>\\bfor\\b(?:(?!\\bin\\b)[^\\n:])*+in[ \\t]+" + set + ")").matcher(code);
        while (taken.find()) {
            boolean counts = taken.group("loop") == null
                    ? !INDIFFERENT.matcher(code.substring(lineStart(code, taken.start()), taken.start())).find()
                    : collects(code, taken.start());
            if (counts) return line(code, taken.start());
        }
        return 0;
    }

    /** Names that are never given anything but a set. */
    private static Set<String> names(String code) {
        Set<String> sets = new HashSet<>();
        Set<String> others = new HashSet<>();
        Matcher assigned = ASSIGNED.matcher(code);
        while (assigned.find()) {
            boolean set = MAKES_SET.matcher(assigned.group(2).strip()).matches();
            (set ? sets : others).add(assigned.group(1));
        }
        sets.removeAll(others);
        return sets.isEmpty() ? Set.of("(?!)") : sets;
    }

    /** Whether the loop builds something in its order: a list display around it, or a body that appends. */
    private static boolean collects(String code, int at) {
        String before = code.substring(lineStart(code, at), at);
        if (!before.isBlank()) {
            return before.lastIndexOf('[') > Math.max(before.lastIndexOf(']'), before.lastIndexOf('{'))
                    && !INDIFFERENT.matcher(before.substring(0, before.lastIndexOf('['))).find();
        }
        List<String> body = code.substring(at).lines().skip(1)
                .takeWhile(line -> line.isBlank() || indent(line) > before.length())
                .toList();
        return body.stream().anyMatch(line -> line.contains(".append(") || line.contains("yield "));
    }

    /** Of the same length and lines, with blanks for what is in strings and comments. */
    private static String withoutTexts(String source) {
        return STRING_OR_COMMENT.matcher(source).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
    }

    private static int lineStart(String code, int at) {
        return code.lastIndexOf('\n', at - 1) + 1;
    }

    private static int line(String code, int at) {
        return (int) code.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
