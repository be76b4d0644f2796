package org.lyceum.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lyceum.content.markdown.CodeForm;
import org.lyceum.content.markdown.ProseLength;
import org.lyceum.ui.Language;

/**
 * What a translation shares with its English source: headings with their anchors in order, code, diagrams but for
 * their labels, checks with their options, blocks of other modules, tables, call-outs, targets of links, and a
 * length within the bounds of the language.
 */
final class ParityChecks {

    /** Something of a text that translations have too, and its line within the text. */
    private record Mark(String name, int line) {}

    private static final String NONE = "–";

    private final Language language;
    private final MarkdownFile source;
    private final MarkdownFile file;
    private final MarkdownOutline english;
    private final MarkdownOutline outline;
    private final Problems problems;

    ParityChecks(Language language, Map<Language, MarkdownFile> files, Map<Language, MarkdownOutline> outlines,
            Problems problems) {
        this.language = language;
        this.source = files.get(Language.EN);
        this.file = files.get(language);
        this.english = outlines.get(Language.EN);
        this.outline = outlines.get(language);
        this.problems = problems;
    }

    void check() {
        boolean sameHeadings = compare("content.problem.parity-headings", text -> text.headings().stream()
                .map(heading -> new Mark("#".repeat(heading.level()) + " {#" + heading.anchor() + "}", heading.line()))
                .toList());
        boolean sameFences = compare("content.problem.parity-code", text -> text.codes().stream()
                .map(code -> new Mark("```" + code.language(), code.line()))
                .toList());
        compare("content.problem.parity-checks", text -> text.checks().stream()
                .map(check -> new Mark(check.id() + " (" + String.join(", ", check.options()) + ")", check.line()))
                .toList());
        compare("content.problem.parity-blocks", text -> text.embedded().stream()
                .map(block -> new Mark(block.name() + " " + block.id(), block.line()))
                .toList());
        compare("content.problem.parity-tables", text -> text.tables().stream()
                .map(table -> new Mark(table.rows() + " × " + table.columns(), table.line()))
                .toList());
        compare("content.problem.parity-callouts", text -> text.callouts().stream()
                .map(callout -> new Mark("[!" + callout.kind().toUpperCase(java.util.Locale.ROOT) + "]", callout.line()))
                .toList());
        if (sameFences) {
            bodies();
        }
        targets();
        if (sameHeadings) {
            lengths();
        }
    }

    /** Reports the first place where the translation leaves the source; true when there is none. */
    private boolean compare(String key, Function<MarkdownOutline, List<Mark>> marks) {
        List<Mark> expected = marks.apply(english);
        List<Mark> found = marks.apply(outline);
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i).name() : NONE;
            String got = i < found.size() ? found.get(i).name() : NONE;
            if (!wanted.equals(got)) {
                error(i < found.size() ? found.get(i).line() : lastLine(), key, got, wanted);
                return false;
            }
        }
        return true;
    }

    /** Programs are equal but for comments, diagrams but for labels; what a program prints had better be. */
    private void bodies() {
        for (int i = 0; i < english.codes().size(); i++) {
            MarkdownOutline.Code wanted = english.codes().get(i);
            MarkdownOutline.Code got = outline.codes().get(i);
            boolean output = i > 0 && CodeForm.isProgram(english.codes().get(i - 1).language());
            CodeForm.Kind kind = CodeForm.kind(wanted.language(), output);
            List<String> wantedLines = CodeForm.lines(wanted.language(), wanted.body());
            List<String> gotLines = CodeForm.lines(got.language(), got.body());
            if (kind == CodeForm.Kind.PROSE || wantedLines.equals(gotLines)) {
                continue;
            }
            int at = 0;
            while (at < Math.min(wantedLines.size(), gotLines.size())
                    && wantedLines.get(at).equals(gotLines.get(at))) {
                at++;
            }
            String there = at < gotLines.size() ? gotLines.get(at) : NONE;
            String here = at < wantedLines.size() ? wantedLines.get(at) : NONE;
            switch (kind) {
                case DIAGRAM -> error(got.line(), "content.problem.parity-diagram", there, here);
                case PROGRAM -> error(got.line(), "content.problem.parity-program", there, here);
                default -> warning(got.line(), "content.problem.parity-output", there, here);
            }
        }
    }

    /** The order within a sentence is the language's own, so only what is linked counts. */
    private void targets() {
        List<String> missing = new ArrayList<>(english.targets().stream().map(MarkdownOutline.Target::address).toList());
        for (MarkdownOutline.Target target : outline.targets()) {
            if (!missing.remove(target.address())) {
                error(target.line(), "content.problem.parity-link-extra", target.address());
            }
        }
        missing.forEach(address -> error(lastLine(), "content.problem.parity-link-missing", address));
    }

    private void lengths() {
        LengthBounds bounds = LengthBounds.of(language);
        List<Integer> wanted = ProseLength.ofSections(source.body(), english);
        List<Integer> found = ProseLength.ofSections(file.body(), outline);
        int all = sum(wanted);
        double ratio = (double) sum(found) / Math.max(1, all);
        if (bounds.tells(all) && !bounds.allow(ratio)) {
            error(1, "content.problem.parity-length", percent(ratio), percent(bounds.least()), percent(bounds.most()));
            return;
        }
        LengthBounds wide = bounds.ofSection();
        for (int i = 0; i < wanted.size(); i++) {
            double share = (double) found.get(i) / Math.max(1, wanted.get(i));
            if (wide.tells(wanted.get(i)) && !wide.allow(share)) {
                int line = i == 0 ? 1 : outline.headings().get(i - 1).line();
                warning(line, "content.problem.parity-section-length",
                        percent(share), percent(wide.least()), percent(wide.most()));
            }
        }
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static int percent(double ratio) {
        return (int) Math.round(ratio * 100);
    }

    private int lastLine() {
        return (int) file.body().stripTrailing().lines().count();
    }

    private void error(int bodyLine, String key, Object... arguments) {
        problems.add(file.file(), file.bodyLine() + bodyLine - 1, key, arguments);
    }

    private void warning(int bodyLine, String key, Object... arguments) {
        problems.warn(file.file(), file.bodyLine() + bodyLine - 1, key, arguments);
    }
}
