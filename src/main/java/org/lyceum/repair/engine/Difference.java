package org.lyceum.repair.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lyceum.repair.Edit;
import org.lyceum.repair.EditKind;

/** What has to be replaced in one text to get another: a longest common subsequence of words, signs and line breaks. */
final class Difference {

    private static final Pattern TOKEN = Pattern.compile(
            "\\r?\\n[ \\t]*|[ \\t]+|\\w+|[<>=!+*/%&|^-]=|\\*\\*|//|\"[^\"\\n]*\"|'[^'\\n]*'|.", Pattern.DOTALL);

    private final String original;
    private final List<MatchResult> before;
    private final List<MatchResult> after;

    private Difference(String original, String text) {
        this.original = original;
        before = TOKEN.matcher(original).results().toList();
        after = TOKEN.matcher(text).results().toList();
    }

    /** Replacements in the original, in its order; neighbours with only blanks between them are one. */
    static List<Edit> between(String original, String text) {
        return new Difference(original, text).edits();
    }

    private List<Edit> edits() {
        int[][] common = common();
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && same(i, j)) {
                i++;
                j++;
                continue;
            }
            int start = i;
            StringBuilder fresh = new StringBuilder();
            while (i < before.size() || j < after.size()) {
                if (i < before.size() && j < after.size() && same(i, j)) {
                    if (!blank(i) || !followed(i + 1, j + 1)) {
                        break;
                    }
                    fresh.append(after.get(j++).group());
                    i++;
                } else if (j < after.size() && (i == before.size() || common[i][j + 1] >= common[i + 1][j])) {
                    fresh.append(after.get(j++).group());
                } else {
                    i++;
                }
            }
            int from = start < before.size() ? before.get(start).start() : original.length();
            int to = i < before.size() ? before.get(i).start() : original.length();
            edits.add(edit(from, original.substring(from, to), fresh.toString()));
        }
        return edits;
    }

    private Edit edit(int start, String old, String fresh) {
        int line = 1 + (int) original.substring(0, start).chars().filter(c -> c == '\n').count();
        // What begins with a line break changes the next line, not the end of this one.
        if (old.startsWith("\n") && !old.isBlank()) {
            line++;
        }
        EditKind kind = Kinds.of(old, fresh);
        return new Edit(line, start, old, fresh, kind);
    }

    /** Whether the two differ again right here. */
    private boolean followed(int i, int j) {
        return i < before.size() && j < after.size() && !same(i, j);
    }

    private boolean blank(int i) {
        return before.get(i).group().isBlank() && before.get(i).group().indexOf('\n') < 0;
    }

    private boolean same(int i, int j) {
        return before.get(i).group().equals(after.get(j).group());
    }

    private int[][] common() {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = same(i, j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
