package org.lyceum.learning.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.content.MarkdownFile;
import org.lyceum.content.MarkdownOutline;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.content.Problems;
import org.lyceum.learning.Course;
import org.lyceum.learning.Term;
import org.lyceum.ui.Language;

/** Whether a term that the English text introduces in bold goes by its agreed name in the translations. */
final class TermChecks {

    private TermChecks() {}

    static void check(Course course, Map<Language, MarkdownFile> files, Problems problems) {
        MarkdownOutline english = MarkdownRenderer.outline(files.get(Language.EN).body());
        for (Term term : course.terms().values()) {
            List<String> names = TermNames.of(term.text(Language.EN));
            Optional<MarkdownOutline.Strong> introduced = english.strongs().stream()
                    .filter(strong -> names.stream().anyMatch(name -> TermNames.plainly(name, Language.EN)
                            .matcher(TermNames.fold(strong.text())).matches()))
                    .findFirst();
            introduced.ifPresent(strong -> files.forEach((language, file) -> {
                if (language != Language.EN && term.texts().containsKey(language)) {
                    check(term, language, file, section(english, strong.line()), problems);
                }
            }));
        }
    }

    private static void check(Term term, Language language, MarkdownFile file, int section, Problems problems) {
        MarkdownOutline outline = MarkdownRenderer.outline(file.body());
        int line = section >= 0 && section < outline.headings().size() ? outline.headings().get(section).line() : 1;
        Term.TermText agreed = term.text(language);
        if (!occurs(agreed, language, file.body())) {
            problems.add(file.file(), file.bodyLine() + line - 1, "learning.problem.term-not-used",
                    term.text(Language.EN).name(), agreed.name());
        } else if (outline.strongs().stream().noneMatch(strong -> occurs(agreed, language, strong.text()))) {
            problems.warn(file.file(), file.bodyLine() + line - 1, "learning.problem.term-not-bold", agreed.name());
        }
    }

    private static boolean occurs(Term.TermText agreed, Language language, String text) {
        String folded = TermNames.fold(text);
        return TermNames.of(agreed).stream().anyMatch(name -> TermNames.inflected(name, language).matcher(folded).find());
    }

    /** Index of the last heading before the line; -1 when there is none. */
    private static int section(MarkdownOutline outline, int line) {
        return (int) outline.headings().stream().filter(heading -> heading.line() <= line).count() - 1;
    }
}
