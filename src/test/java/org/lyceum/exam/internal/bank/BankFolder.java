package org.lyceum.exam.internal.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lyceum.qti.ItemSamples;
import org.lyceum.qti.ItemType;
import org.lyceum.ui.Language;

/** An exam in a folder of its own, with a choice and a program to write, all in seven languages. */
final class BankFolder {

    static final String EXAM = "sample-exam";

    final Path root;

    BankFolder(Path root) {
        this.root = root;
        write("exam.yaml", """
                id: sample-exam
                order: 1
                course: sample
                minutes: 30
                cut-score: 0.6
                attempts: 2
                cool-down-hours: 12
                bank: live
                sections:
                  - { id: words, objectives: [words], items: 1, code: false }
                  - { id: programs, objectives: [words], items: 1, code: true }
                """);
        for (Language language : Language.values()) {
            write(language.tag() + ".md", """
                    ---
                    title: "Sample"
                    summary: "Sample"
                    objectives:
                      words: "Words"
                    ---

                    Sample.
                    """);
        }
        item("choice", ItemSamples.singleChoice());
        item("program", ItemSamples.all().get(ItemType.CODE).xml());
        String code = "items/program/code/";
        write(code + "code.yaml", "entry: add\nlimits: { cpu-seconds: 2, output-kib: 64 }\n");
        write(code + "starter.py", "def add(a, b):\n    pass\n");
        write(code + "reference.py", "def add(a, b):\n    return a + b\n");
        write(code + "accepted/other.py", "def add(a, b):\n    return b + a\n");
        write(code + "wrong/minus.py", "def add(a, b):\n    return a - b\n");
        write(code + "tests.json", """
                [{"id":"small","call":"add(1, 2)","expected":"3"},{"id":"more","call":"add(20, 2)","expected":"22","visible":false}]
                """);
    }

    void item(String id, String xml) {
        String folder = "items/" + id + "/";
        write(folder + "item.yaml", """
                objective: words
                difficulty: 2
                lesson: first#one
                estimate: 0.7
                """);
        for (Language language : Language.values()) {
            write(folder + language.tag() + ".xml", xml.replace("identifier=\"sample\"", "identifier=\"" + id + "\"")
                    .replace("xml:lang=\"en\"", "xml:lang=\"" + language.tag() + "\""));
        }
    }

    void write(String name, String text) {
        try {
            Path file = root.resolve(EXAM).resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void replace(String name, String text, String by) {
        try {
            String before = Files.readString(root.resolve(EXAM).resolve(name));
            if (!before.contains(text)) {
                throw new IllegalArgumentException(name + " lacks " + text);
            }
            write(name, before.replace(text, by));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
