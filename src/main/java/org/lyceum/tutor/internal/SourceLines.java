package org.lyceum.tutor.internal;

import java.util.List;

/** Lines of a program, and what kind of place a line is. */
public final class SourceLines {

    /** Where to look, no closer than the first rung says. */
    public enum Place {
        LOOP,
        CONDITION,
        RESULT,
        BEGINNING,
        FUNCTION
    }

    /** @param line the line that opens the place, 0 when it has none of its own */
    public record Spot(Place place, int line) {}

    private SourceLines() {}

    static List<String> all(String source) {
        return source.lines().toList();
    }

    /** The 1-based line, empty when there is no such line. */
    static String line(String source, int number) {
        List<String> lines = all(source);
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }

    static Spot spot(String source, int number) {
        List<String> lines = all(source);
        if (number < 1 || number > lines.size()) {
            return new Spot(Place.FUNCTION, 0);
        }
        String code = lines.get(number - 1).strip();
        int loop = enclosingLoop(lines, number);
        if (loop > 0) {
            return new Spot(Place.LOOP, loop);
        }
        if (code.startsWith("if ") || code.startsWith("elif ") || code.startsWith("if(")) {
            return new Spot(Place.CONDITION, 0);
        }
        if (code.startsWith("return")) {
            return new Spot(Place.RESULT, 0);
        }
        boolean loopFollows = lines.subList(number - 1, lines.size()).stream().anyMatch(SourceLines::opensLoop);
        return new Spot(loopFollows ? Place.BEGINNING : Place.FUNCTION, 0);
    }

    /** The first line that opens a {@code while} loop, 0 when there is not exactly one. */
    static int onlyWhile(String source) {
        List<String> lines = all(source);
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("while")) {
                if (found > 0) {
                    return 0;
                }
                found = i + 1;
            }
        }
        return found;
    }

    private static int enclosingLoop(List<String> lines, int number) {
        if (opensLoop(lines.get(number - 1))) {
            return number;
        }
        int indent = indent(lines.get(number - 1));
        for (int i = number - 1; i > 0 && indent > 0; i--) {
            String line = lines.get(i - 1);
            if (line.isBlank() || indent(line) >= indent) {
                continue;
            }
            indent = indent(line);
            if (opensLoop(line)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean opensLoop(String line) {
        String code = line.strip();
        return code.startsWith("for ") || code.startsWith("while ") || code.startsWith("while(");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
