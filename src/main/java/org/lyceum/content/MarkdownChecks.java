package org.lyceum.content;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lyceum.content.markdown.LinkTargets;
import org.lyceum.content.markdown.OutlineReader;
import org.lyceum.ui.Language;

/**
 * What every text of ours keeps to: anchors, checks that are whole, links that lead somewhere. What its
 * translations share with the English source is said by {@link ParityChecks}.
 */
public final class MarkdownChecks {

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
        checks.files.keySet().stream().filter(language -> language != Language.EN).forEach(language ->
                new ParityChecks(language, files, checks.outlines, problems).check());
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

    private void problem(MarkdownFile file, int bodyLine, String key, Object... arguments) {
        problems.add(file.file(), file.bodyLine() + bodyLine - 1, key, arguments);
    }
}
