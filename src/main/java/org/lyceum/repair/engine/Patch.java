package org.lyceum.repair.engine;

import java.util.ArrayList;
import java.util.List;
import org.lyceum.repair.Edit;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.engine.mutate.Mutation;

/**
 * A variant of the learner's program and how it came about.
 *
 * @param edits        replacements in the learner's text, in its order, not overlapping
 * @param plausibility of all steps together, 0 to 1
 */
record Patch(String original, String text, List<Edit> edits, double plausibility) {

    static Patch none(String text) {
        return new Patch(text, text, List.of(), 1);
    }

    /** This patch followed by a mutation of the patched text. */
    Patch then(Mutation mutation, String result) {
        double both = plausibility * mutation.plausibility();
        if (edits.isEmpty() && !text.equals(original)) {
            return new Patch(original, result, List.of(), both);
        }
        List<Edit> composed = new ArrayList<>(edits);
        for (int i = mutation.edits().size() - 1; i >= 0; i--) {
            composed = merge(composed, mutation.edits().get(i));
        }
        return new Patch(original, result, composed, both);
    }

    /** Another text for the same program, whatever the way to it; its edits are found by {@link Difference}. */
    Patch rewritten(String result) {
        return new Patch(original, result, List.of(), 0.9);
    }

    /** With its edits, however it came about. */
    Patch settled() {
        return edits.isEmpty() ? new Patch(original, text, Difference.between(original, text), plausibility) : this;
    }

    /** How much of the program it touches: words and signs taken out and put in. */
    int size() {
        return edits.stream().mapToInt(edit -> changed(edit.before(), edit.after())).sum();
    }

    private static int changed(String before, String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
        int head = 0;
        while (head < old.size() && head < fresh.size() && old.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head && tail < fresh.size() - head
                && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        return Math.max(1, old.size() + fresh.size() - 2 * (head + tail));
    }

    private static List<String> tokens(String text) {
        return java.util.regex.Pattern.compile("\\w+|[^\\w\\s]").matcher(text).results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    /** Expresses an edit of the patched text in offsets of the original, joined with the edits that it touches. */
    private List<Edit> merge(List<Edit> earlier, Edit next) {
        int from = next.start();
        int to = from + next.before().length();
        List<Edit> result = new ArrayList<>();
        List<Edit> touched = new ArrayList<>();
        int shift = 0;
        int shiftBefore = 0;
        int shiftAfter = 0;
        for (Edit edit : earlier) {
            int start = edit.start() + shift;
            int end = start + edit.after().length();
            shift += edit.after().length() - edit.before().length();
            if (end < from || end == from && from < to && !edit.after().isEmpty()) {
                result.add(edit);
                shiftBefore = shift;
                shiftAfter = shift;
            } else if (start > to || start == to && from < to) {
                result.add(edit);
            } else {
                touched.add(edit);
                shiftAfter = shift;
            }
        }
        int start = from - shiftBefore;
        int end = to - shiftAfter;
        String after = next.after();
        EditKind kind = next.kind();
        if (!touched.isEmpty()) {
            Edit first = touched.getFirst();
            Edit last = touched.getLast();
            kind = first.kind();
            start = Math.min(start, first.start());
            end = Math.max(end, last.start() + last.before().length());
            after = joined(touched, start, end, from, to, shiftBefore, next.after());
        }
        String before = original.substring(start, end);
        int line = 1 + (int) original.substring(0, start).chars().filter(c -> c == '\n').count();
        result.add(new Edit(line, start, before, after, kind));
        result.sort(java.util.Comparator.comparingInt(Edit::start));
        return result;
    }

    /** The patched text of the region {@code start..end} of the original, with the next edit made in it. */
    private String joined(List<Edit> touched, int start, int end, int from, int to, int shiftBefore, String after) {
        StringBuilder region = new StringBuilder();
        int at = start;
        for (Edit edit : touched) {
            region.append(original, at, edit.start()).append(edit.after());
            at = edit.start() + edit.before().length();
        }
        region.append(original, at, end);
        int offset = start + shiftBefore;
        return region.replace(from - offset, to - offset, after).toString();
    }
}
