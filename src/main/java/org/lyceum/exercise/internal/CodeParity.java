package org.lyceum.exercise.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.MarkdownFile;
import org.lyceum.content.Problems;
import org.lyceum.ui.Language;

/** A task shows the same code in every language: a translated name or value would be another task. */
final class CodeParity {

    /** @param line 1-based within the file */
    private record Code(int line, String text) {}

    private CodeParity() {}

    static void check(Map<Language, MarkdownFile> files, Problems problems) {
        @Nullable MarkdownFile english = files.get(Language.EN);
        if (english == null) {
            return;
        }
        List<Code> expected = codes(english);
        files.forEach((language, file) -> {
            List<Code> found = codes(file);
            for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
                if (!expected.get(i).text().equals(found.get(i).text())) {
                    problems.add(file.file(), found.get(i).line(), "exercise.problem.code-differs", i + 1);
                }
            }
        });
    }

    private static List<Code> codes(MarkdownFile file) {
        List<Code> codes = new ArrayList<>();
        int line = file.bodyLine();
        int start = -1;
        StringBuilder text = new StringBuilder();
        for (String source : file.body().split("\n", -1)) {
            boolean fence = source.strip().startsWith("```");
            if (fence && start < 0) {
                start = line;
                text.setLength(0);
            } else if (fence) {
                codes.add(new Code(start, text.toString()));
                start = -1;
            } else if (start >= 0) {
                text.append(source.stripTrailing()).append('\n');
            }
            line++;
        }
        return codes;
    }
}
