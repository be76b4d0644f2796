package org.lyceum.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lyceum.qti.ItemSamples;
import org.lyceum.ui.Language;

/** A content root with one exam of four questions in seven languages; the right answer to each is "A piece of text". */
final class SampleExam {

    static final String RIGHT = "A piece of text";
    static final String WRONG = "A letter";

    private SampleExam() {}

    static Path write(Path root) throws IOException {
        Path exam = Files.createDirectories(root.resolve("sample-exam"));
        Files.writeString(exam.resolve("exam.yaml"), """
                id: sample-exam
                order: 1
                course: generative-ai-foundations
                minutes: 30
                cut-score: 0.6
                attempts: 2
                cool-down-hours: 12
                bank: practice
                sections:
                  - { id: words, objectives: [words], items: 4 }
                """);
        for (Language language : Language.values()) {
            Files.writeString(exam.resolve(language.tag() + ".md"), """
                    ---
                    title: "Sample exam"
                    summary: "Four questions about tokens."
                    objectives:
                      words: "Tokens"
                    ---

                    Take your **time**.
                    """);
        }
        for (int i = 1; i <= 4; i++) {
            item(exam, "token-" + i);
        }
        return root;
    }

    private static void item(Path exam, String id) throws IOException {
        Path item = Files.createDirectories(exam.resolve("items").resolve(id));
        Files.writeString(item.resolve("item.yaml"), """
                objective: words
                difficulty: 2
                lesson: what-ai-is#narrow-systems
                estimate: 0.7
                """);
        for (Language language : Language.values()) {
            Files.writeString(item.resolve(language.tag() + ".xml"), ItemSamples.singleChoice()
                    .replace("identifier=\"sample\"", "identifier=\"" + id + "\"")
                    .replace("xml:lang=\"en\"", "xml:lang=\"" + language.tag() + "\""));
        }
    }
}
