package org.lyceum.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.content.markdown.LinkTargets;
import org.lyceum.content.markdown.OutlineReader;
import org.lyceum.ui.Language;

/**
 * What every text of ours keeps to, and what its translations share with the English source: headings and
 * anchors in order, languages of code blocks, ids of checks and their options, blocks of other modules.
 */
public final class MarkdownChecks {

    /** Something of a text that translations have too, and its line within the file. */
    private record Mark(String name, int line) {}

    private final Map<Language, MarkdownFile> files;
    private final Map<Language, MarkdownOutline> outlines = new EnumMap<>(Language.class);
    private final Problems problems;

    private MarkdownChecks(Map<Language, MarkdownFile> files, Problems problems) {
        this.files = files;
        this.problems = problems;
        files.forEach((language, file) -> outlines.put(language, OutlineReader.read(file.body())));
    }

    /** Checks each text and compares the translations with the English one. */
    public static void check(Map<Language, MarkdownFile> files, Problems problems) {
        MarkdownChecks checks = new MarkdownChecks(files, problems);
        checks.files.keySet().forEach(checks::alone);
        checks.files.keySet().stream().filter(language -> language != Language.EN).forEach(checks::parity);
    }

    /** Checks that relative links and images lead to files of the folder or to other items and their headings. */
    public static void checkLinks(
            ContentFolder folder, Map<Language, MarkdownFile> files, ContentItems items, Problems problems) {
        files.values().forEach(file -> LinkTargets.check(folder, file, items, problems));
    }

    private void alone(Language language) {
        MarkdownFile file = files.get(language);
        MarkdownOutline outline = outlines.get(language);
        outline.rawHtml().forEach(line -> problem(file, line, "content.problem.raw-html"));
        Set<String> anchors = new HashSet<>();
        for (MarkdownOutline.Heading heading : outline.headings()) {
            if (heading.level() == 1) {
                problem(file, heading.line(), "content.problem.top-heading", heading.title());
            } else if (heading.level() == 2 && heading.anchor().isEmpty()) {
                problem(file, heading.line(), "content.problem.no-anchor", heading.title());
            } else if (!heading.anchor().isEmpty() && !anchors.add(heading.anchor())) {
                problem(file, heading.line(), "content.problem.anchor-twice", heading.anchor());
            }
        }
        Set<String> ids = new HashSet<>();
        for (MarkdownOutline.CheckFence check : outline.checks()) {
            checkFence(file, check, ids);
        }
        Set<String> placed = new HashSet<>();
        for (MarkdownOutline.EmbeddedFence block : outline.embedded()) {
            if (!block.topLevel()) {
                problem(file, block.line(), "content.problem.nested-block", block.id());
            }
            if (!placed.add(block.name() + " " + block.id())) {
                problem(file, block.line(), "content.problem.block-twice", block.id());
            }
        }
    }

    private void checkFence(MarkdownFile file, MarkdownOutline.CheckFence check, Set<String> ids) {
        if (!check.id().matches("[a-z0-9][a-z0-9-]{0,79}")) {
            problem(file, check.line(), "content.problem.check-id", check.id());
        } else if (!ids.add(check.id())) {
            problem(file, check.line(), "content.problem.block-twice", check.id());
        }
        if (!check.topLevel()) {
            problem(file, check.line(), "content.problem.nested-block", check.id());
        }
        if (check.options().size() < 2) {
            problem(file, check.line(), "content.problem.check-options", check.id());
        }
        if (!check.explained()) {
            problem(file, check.line(), "content.problem.check-explanation", check.id());
        }
    }

    private void parity(Language language) {
        compare(language, "content.problem.parity-headings", outline -> outline.headings().stream()
                .map(heading -> new Mark("#".repeat(heading.level()) + " {#" + heading.anchor() + "}", heading.line()))
                .toList());
        compare(language, "content.problem.parity-code", outline -> outline.codes().stream()
                .map(code -> new Mark("```" + code.language(), code.line()))
                .toList());
        compare(language, "content.problem.parity-checks", outline -> outline.checks().stream()
                .map(check -> new Mark(check.id() + " (" + String.join(", ", check.options()) + ")", check.line()))
                .toList());
        compare(language, "content.problem.parity-blocks", outline -> outline.embedded().stream()
                .map(block -> new Mark(block.name() + " " + block.id(), block.line()))
                .toList());
    }

    private interface Marks {
        List<Mark> of(MarkdownOutline outline);
    }

    /** Reports the first place where the translation leaves the source. */
    private void compare(Language language, String key, Marks marks) {
        List<Mark> expected = new ArrayList<>(marks.of(outlines.get(Language.EN)));
        List<Mark> found = marks.of(outlines.get(language));
        MarkdownFile file = files.get(language);
        int lastLine = (int) file.body().stripTrailing().lines().count();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i).name() : "–";
            String got = i < found.size() ? found.get(i).name() : "–";
            if (!wanted.equals(got)) {
                problem(file, i < found.size() ? found.get(i).line() : lastLine, key, got, wanted);
                return;
            }
        }
    }

    private void problem(MarkdownFile file, int bodyLine, String key, Object... arguments) {
        problems.add(file.file(), file.bodyLine() + bodyLine - 1, key, arguments);
    }
}
