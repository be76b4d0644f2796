package org.lyceum.repair.engine.mutate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.tree.Source;

/**
 * Slips that stop Python from reading the program at all: a missing colon, bracket or quote, {@code =} for
 * {@code ==}, {@code else if}, wrong indentation, print without parentheses. Works on lines, for there is no tree to
 * rely on.
 */
final class SyntaxSlips implements Mutator {

    private static final Pattern HEADER =
            Pattern.compile("^\\s*(def|if|elif|else|for|while|try|except|finally|with|class)\\b.*");
    private static final Pattern SINGLE_EQUALS = Pattern.compile("(?<![=<>!+\\-*/%:])=(?!=)");
    private static final Pattern PRINT = Pattern.compile("^(\\s*)print\\s+(.+)$");
    private static final List<String> OPERATORS = List.of("=<", "=>", "=!", "<>", "&&", "||", "++", "=+");
    private static final List<String> RIGHT = List.of("<=", ">=", "!=", "!=", " and ", " or ", " += 1", "+=");

    @Override
    public void propose(Subject subject, Proposals proposals) {
        Source source = subject.source();
        String text = source.text();
        for (int start = 0; start < text.length(); start = source.nextLine(start)) {
            int end = source.nextLine(start);
            int stop = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
            if (!text.substring(start, stop).isBlank()) {
                line(start, stop, text.substring(start, stop), source, proposals);
            }
        }
    }

    private static void line(int start, int stop, String line, Source source, Proposals proposals) {
        String code = line.stripTrailing();
        int comment = code.indexOf('#');
        if (comment > 0 && !code.substring(0, comment).contains("\"") && !code.substring(0, comment).contains("'")) {
            code = code.substring(0, comment).stripTrailing();
        }
        int end = start + code.length();
        if (HEADER.matcher(code).matches() && !code.endsWith(":")) {
            proposals.replace(end, end, ":", EditKind.SYNTAX, 1);
            if (code.endsWith(";") || code.endsWith(",") || code.endsWith(".")) {
                proposals.replace(end - 1, end, ":", EditKind.SYNTAX, 1);
            }
        }
        if (HEADER.matcher(code).matches() && code.strip().startsWith("else ")) {
            int at = start + code.indexOf("else ");
            if (code.strip().startsWith("else if")) {
                int stopAt = start + code.indexOf("if") + 2;
                proposals.replace(at, stopAt, "elif", EditKind.SYNTAX, 1);
            } else {
                proposals.replace(at, at + 4, "elif", EditKind.SYNTAX, 0.9);
                proposals.replace(at, end, "else:", EditKind.SYNTAX, 0.8);
            }
        }
        if (code.strip().startsWith("elseif") || code.strip().startsWith("elsif")) {
            int at = start + code.indexOf("els");
            proposals.replace(at, start + code.indexOf("if", code.indexOf("els")) + 2, "elif", EditKind.SYNTAX, 1);
        }
        if (code.strip().matches("(if|elif|while)\\b.*|return\\b.*")) {
            Matcher equals = SINGLE_EQUALS.matcher(code);
            while (equals.find()) {
                proposals.replace(start + equals.start(), start + equals.end(), "==", EditKind.SYNTAX, 1);
            }
        }
        for (int i = 0; i < OPERATORS.size(); i++) {
            int at = code.indexOf(OPERATORS.get(i));
            if (at >= 0) {
                proposals.replace(start + at, start + at + OPERATORS.get(i).length(), RIGHT.get(i), EditKind.SYNTAX, 0.9);
            }
        }
        Matcher print = PRINT.matcher(code);
        if (print.matches()) {
            proposals.replace(start + print.end(1), end, "print(" + print.group(2) + ")", EditKind.SYNTAX, 0.9);
            proposals.replace(start + print.end(1), end, "return " + print.group(2),
                    EditKind.PRINTED_INSTEAD_OF_RETURNED, 0.8);
        }
        brackets(start, end, code, proposals);
        quotes(start, end, code, proposals);
        indentation(start, stop, line, source, proposals);
    }

    private static void brackets(int start, int end, String code, Proposals proposals) {
        boolean colon = code.endsWith(":");
        for (String pair : List.of("()", "[]", "{}")) {
            char left = pair.charAt(0);
            char right = pair.charAt(1);
            long balance = code.chars().filter(c -> c == left).count() - code.chars().filter(c -> c == right).count();
            if (balance > 0) {
                int at = colon ? end - 1 : end;
                for (int i = start + code.indexOf(left) + 1; i <= at; i++) {
                    boolean boundary = i == at || !Character.isLetterOrDigit(code.charAt(i - start));
                    if (boundary) {
                        proposals.replace(i, i, String.valueOf(right), EditKind.SYNTAX, i == at ? 1 : 0.7);
                    }
                }
                int last = start + code.lastIndexOf(left);
                proposals.replace(last, last + 1, "", EditKind.SYNTAX, 0.6);
            } else if (balance < 0) {
                int last = start + code.lastIndexOf(right);
                proposals.replace(last, last + 1, "", EditKind.SYNTAX, 1);
                for (int i = start; i < last; i++) {
                    if (!Character.isLetterOrDigit(code.charAt(i - start)) && code.charAt(i - start) == ' ') {
                        proposals.replace(i + 1, i + 1, String.valueOf(left), EditKind.SYNTAX, 0.6);
                    }
                }
            }
        }
    }

    private static void quotes(int start, int end, String code, Proposals proposals) {
        for (char quote : new char[] {'"', '\''}) {
            if (code.chars().filter(c -> c == quote).count() % 2 == 1) {
                for (int i = code.indexOf(quote) + 1; i <= code.length(); i++) {
                    if (i == code.length() || !Character.isLetterOrDigit(code.charAt(i))) {
                        proposals.replace(start + i, start + i, String.valueOf(quote), EditKind.SYNTAX, 0.9);
                    }
                }
            }
        }
    }

    private static void indentation(int start, int stop, String line, Source source, Proposals proposals) {
        int blanks = line.length() - line.stripLeading().length();
        String previous = "";
        for (int at = start; at > 0 && previous.isBlank(); ) {
            int before = source.lineStart(at - 1);
            previous = source.text().substring(before, at).stripTrailing();
            at = before;
        }
        String indent = previous.substring(0, previous.length() - previous.stripLeading().length());
        String step = line.contains("\t") || indent.contains("\t") ? "\t" : "    ";
        proposals.replace(start, start + blanks, indent, EditKind.SYNTAX, 0.7);
        proposals.replace(start, start + blanks, indent + step, EditKind.SYNTAX, previous.endsWith(":") ? 0.95 : 0.4);
        if (indent.length() >= step.length()) {
            proposals.replace(start, start + blanks, indent.substring(step.length()), EditKind.SYNTAX, 0.6);
        }
    }
}
