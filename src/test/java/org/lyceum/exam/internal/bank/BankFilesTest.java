package org.lyceum.exam.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.content.CheckCommand;
import org.lyceum.ui.Language;

/** {@code ./lyceum check} on an exam: clean as it is, and each planted fault is found where it is. */
class BankFilesTest {

    private static final Path COURSE = Path.of("src/test/resources/content/good");

    @TempDir
    Path root;

    private BankFolder bank;

    @BeforeEach
    void prepare() {
        bank = new BankFolder(root);
    }

    /** Runs the programs too: the reference and the accepted one pass, the starter and the wrong one fail. */
    @Test
    void shouldFindNothingInAnExamThatIsWhole() {
        assertThat(check()).contains("No problems found.").containsPattern("exam +1").containsPattern("item +2")
                .containsPattern("exercise +0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "exam.yaml|id: sample-exam|id: other|exam.yaml:1: the id \"other\" differs from the folder name \"sample-exam\"",
        "exam.yaml|course: sample|course: nowhere|exam.yaml:3: there is no course \"nowhere\"",
        "exam.yaml|cut-score: 0.6|cut-score: 60|exam.yaml:5: \"cut-score\" must be a number from 0 to 1",
        "exam.yaml|bank: live|bank: secret|exam.yaml:8: \"bank\" must be one of: live, practice|",
        "exam.yaml|items: 1, code: true|items: 2, code: true|exam.yaml:9: the section \"programs\" needs 2 items, the pool has 1",
        "exam.yaml|id: programs|id: words|exam.yaml:11: a section needs an id of its own",
        "de.md|words: \"Words\"|worte: \"Words\"|de.md:4: the objective \"words\" has no name here",
        "items/choice/item.yaml|objective: words|objective: deeds|items/choice/item.yaml:1: no section of the exam draws items with the objective \"deeds\"",
        "items/choice/item.yaml|first#one|first#three|items/choice/item.yaml:3: the course has no lesson or heading \"first#three\"",
        "items/choice/item.yaml|first#one|last|items/choice/item.yaml:3: the course has no lesson or heading \"last\"",
        "items/choice/item.yaml|estimate: 0.7|estimate: 70|items/choice/item.yaml:4: \"estimate\" must be a number from 0 to 1",
        "items/choice/en.xml|identifier=\"choice\"|identifier=\"choices\"|items/choice/en.xml:2: the id \"choices\" differs from the folder name \"choice\"",
        "items/choice/fr.xml|xml:lang=\"fr\"|xml:lang=\"en\"|items/choice/fr.xml:2: the item says that its language is \"en\", the file name says \"fr\"",
        "items/choice/ja.xml|<qti-value>b</qti-value>|<qti-value>a</qti-value>|items/choice/ja.xml:1: the response declarations differ from the English file",
        "items/choice/ja.xml|identifier=\"c\"|identifier=\"e\"|items/choice/ja.xml:1: the interaction or its identifiers differ from the English file",
        "items/choice/es.xml|match_correct|map_point|items/choice/es.xml:16: the response processing https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_point.xml is not supported",
        "items/choice/pt.xml|A letter|<script>x()</script>|the element script is not supported",
        "items/choice/zh-CN.xml|<?xml|<!DOCTYPE x><?xml|items/choice/zh-CN.xml:1: a document type or entity is not allowed: DOCTYPE",
        "items/program/de.xml|<pre>|<p>|items/program/de.xml:",
        "items/program/code/wrong/minus.py|a - b|a + b|items/program/code/wrong/minus.py:1: wrong/minus.py must fail, but it passes every test",
        "items/program/code/accepted/other.py|b + a|b * a|items/program/code/accepted/other.py:1: accepted/other.py fails the test \"small\"",
        "items/program/code/starter.py|pass|return a + b|items/program/code/starter.py:1: the starter already passes every test",
        "items/program/code/code.yaml|entry: add|entry: plus|items/program/code/reference.py:1: the program does not define \"plus\""})
    void shouldFindAPlantedFault(String file, String text, String by, String message) {
        bank.replace(file, text, by);

        assertThat(check()).contains(message);
    }

    private String check() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        CheckCommand.run(List.of(root, COURSE), Language.EN, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).replace(root.resolve(BankFolder.EXAM) + "/", "");
    }
}
