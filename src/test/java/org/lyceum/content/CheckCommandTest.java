package org.lyceum.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lyceum.ui.Language;
import org.springframework.util.FileSystemUtils;

/** Each fault is planted into a copy of a good course, alone, and must be found where it is. */
class CheckCommandTest {

    private static final Path GOOD = Path.of("src/test/resources/content/good");

    @TempDir
    Path root;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void shouldPrintASummaryAndNothingElseWhenAllIsWell() {
        int exit = check(GOOD);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("No problems found.").doesNotContain(".md:");
        assertThat(lines()).anyMatch(line -> line.matches("course +1")).anyMatch(line -> line.matches("lesson +1"));
        assertThat(exit).isZero();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "sample/course.yaml | level: beginner | level: easy | 2 | \"level\" must be one of: beginner, intermediate, advanced",
        "sample/course.yaml | licence: CC-BY-4.0 | license: CC-BY-4.0 | 4 | unknown key \"license\"; known here: id, level, order, licence, prerequisites, completion",
        "sample/course.yaml | id: sample | id: simple | 1 | the id \"simple\" differs from the folder name \"sample\"",
        "sample/course.yaml | prerequisites: [] | prerequisites: [other] | 5 | there is no other course \"other\"",
        "sample/course.yaml | order: 1 | order: soon | 3 | \"order\" must be a whole number from 0 to 100,000",
        "sample/terms.yaml | ja: { name: \"見本\", definition: \"見本.\" } | # ja | 3 | the term \"loop\" is missing in 日本語",
        "sample/first/lesson.yaml | both: [a, c] | both: [a, d] | 10 | the key of \"both\" names the option \"d\", but there are only: a, b, c",
        "sample/first/lesson.yaml | concepts: [loop] | concepts: [loop, slice] | 4 | \"slice\" is not in terms.yaml of the course",
        "sample/first/lesson.yaml | sum: [b] | sums: [b] | 9 | the text has no check \"sums\"",
        "sample/first/lesson.yaml | checks: all | checks: 3 | 6 | 3 are asked for, but there are only 2",
        "sample/first/de.md | {#two} | {#zwei} | 28 | the headings differ from the English text: found ## {#zwei}, expected ## {#two}",
        "sample/first/fr.md | ```python | ```text | 15 | the code blocks differ from the English text: found ```text, expected ```python",
        "sample/first/es.md | c: 3 | d: 3 | 30 | the checks differ from the English text: found both (a, b, d), expected both (a, b, c)",
        "sample/first/ja.md | explanation: 見本! | # | 19 | the check \"sum\" has no explanation",
        "sample/first/pt.md | dot.svg | dots.svg | 13 | the image is missing: dots.svg",
        "sample/first/zh-CN.md | [2](#two) | [2](#three) | 13 | the link leads nowhere: #three",
        "sample/first/en.md | [2](#two) | <b>2</b> | 13 | raw HTML is not allowed; it would be shown as text",
        "sample/first/en.md | one: | uno: | 5 | questions are given for \"uno\", but no heading has this anchor",
        "sample/first/en.md | title: \"Sample\" | heading: \"Sample\" | 2 | the key \"title\" is missing",
        "sample/first/en.md | ## Sample 2 {#two} | ## Sample 2 | 28 | the heading \"Sample 2\" has no {#anchor}",
        "sample/first/en.md | ## Sample 2 {#two} | ## Sample 2 {#three} | 4 | the section \"three\" has no question lines in the front matter",
        "sample/first/fr.md | two: | zwei: | 4 | the section \"two\" has no question lines in the front matter",
        "sample/first/de.md | print(1) | print(2) | 15 | the program differs from the English text beyond its comments: found print(2), expected print(1)",
        "sample/first/de.md | A[\"Beispiel\"] --> B | A[\"Beispiel\"] --> C | 49 | the diagram differs from the English one beyond its labels: found A[] --> C[], expected A[] --> B[]",
        "sample/first/es.md | > [!TIP] | > [!NOTE] | 42 | the call-outs differ from the English text: found [!NOTE], expected [!TIP]",
        "sample/first/ja.md | [2](#two) | [2](#one) | 13 | the English text has no such link: #one",
        "sample/first/zh-CN.md | [2](#two) | 2 | 60 | a link or image of the English text is missing: #two",
        "sample/first/fr.md | ![Exemple](dot.svg) | Exemple | 60 | a link or image of the English text is missing: dot.svg",
        "sample/first/lesson.yaml | sum: [b] | sum: [] | 9 | the key of \"sum\" names no option",
    })
    void shouldNameFileLineAndReasonWhenAFaultIsPlanted(String file, String from, String to, int line, String reason)
            throws IOException {
        plant(file, from, to);

        int exit = check(root);

        assertThat(lines()).contains(root.resolve(file) + ":" + line + ": " + reason);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void shouldNameTheSectionWhenATermGoesByAnotherName() throws IOException {
        plant("sample/terms.yaml", "\"Beispiel\"", "\"Muster\"");

        assertThat(check(root)).isEqualTo(1);
        assertThat(lines()).contains(root.resolve("sample/first/de.md")
                + ":28: the English text introduces the term \"Sample\"; its agreed name \"Muster\" does not occur here");
    }

    @Test
    void shouldCompareTheRowsOfTables() throws IOException {
        plant("sample/first/pt.md", "| Amostra | 2 |", "");

        assertThat(check(root)).isEqualTo(1);
        assertThat(lines()).contains(root.resolve("sample/first/pt.md")
                + ":45: the tables differ from the English text: found 1 × 2 (rows × columns), expected 2 × 2");
    }

    @Test
    void shouldCompareTheNumberOfOutcomes() throws IOException {
        plant("sample/de.md", "- \"Beispiel 2\"", "- \"Beispiel 2\"\n  - \"Beispiel 3\"");

        assertThat(check(root)).isEqualTo(1);
        assertThat(lines()).contains(root.resolve("sample/de.md") + ":4: 2 outcomes are listed, the English text has 1");
    }

    @Test
    void shouldOnlyWarnWhenATermIsNotInBold() throws IOException {
        plant("sample/first/fr.md", "**Exemple**", "Exemple");

        assertThat(check(root)).isZero();
        assertThat(lines()).contains(root.resolve("sample/first/fr.md") + ":28: warning: the agreed name \"Exemple\""
                + " is introduced in bold in the English text, but not here").contains("1 warning.");
    }

    @Test
    void shouldFindATextThatIsMuchTooShortOrTooLong() throws IOException {
        copy();
        Path file = root.resolve("sample/first/de.md");
        String sentence = "Die Schleife läuft immer wieder, bis nichts mehr zu tun bleibt, und dann hält sie an. ";
        Files.writeString(file, Files.readString(file).replace(sentence, ""));

        assertThat(check(root)).isEqualTo(1);
        assertThat(lines()).anyMatch(line -> line.startsWith(file + ":10: the text has ")
                && line.endsWith("85% to 150% is usual: is something missing or added?"));
    }

    @Test
    void shouldAcceptATranslatedCommentAndWarnOfAnotherOutput() throws IOException {
        plant("sample/first/fr.md", "```text\n#1", "```text\n#2");

        assertThat(check(root)).isZero();
        assertThat(lines()).contains(root.resolve("sample/first/fr.md")
                + ":58: warning: what the program prints differs from the English text: found #2, expected #1");
    }

    @Test
    void shouldNameTheMissingFileWhenATranslationIsMissing() throws IOException {
        copy();
        Files.delete(root.resolve("sample/first/ja.md"));

        assertThat(check(root)).isEqualTo(1);
        assertThat(lines()).contains(
                root.resolve("sample/first/ja.md") + ":1: the translation into 日本語 (ja.md) is missing");
    }

    @Test
    void shouldNameTheUnknownExerciseWhenNothingLiesBelowTheLesson() throws IOException {
        plant("sample/first/en.md", "## Sample 2", "```exercise add-up\n```\n\n## Sample 2");

        assertThat(check(root)).isEqualTo(1);
        assertThat(lines()).contains(
                root.resolve("sample/first/en.md") + ":28: there is no exercise \"add-up\" in this lesson");
    }

    @Test
    void shouldCheckTheWholeCourseWhenGivenAFolderInsideIt() {
        assertThat(check(GOOD.resolve("sample/first"))).isZero();
        assertThat(lines()).anyMatch(line -> line.matches("course +1"));
    }

    @Test
    void shouldSpeakTheLanguageOfTheEnvironment() {
        assertThat(CheckCommand.language("de_DE.UTF-8")).isEqualTo(Language.DE);
        assertThat(CheckCommand.language("zh_CN.utf8")).isEqualTo(Language.ZH_CN);
        assertThat(CheckCommand.language("C.UTF-8")).isEqualTo(Language.EN);
        assertThat(CheckCommand.language(null)).isEqualTo(Language.EN);
    }

    private void copy() throws IOException {
        FileSystemUtils.copyRecursively(GOOD, root);
    }

    private void plant(String file, String from, String to) throws IOException {
        copy();
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(root.resolve(file),
                text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }

    private int check(Path folder) {
        return CheckCommand.run(List.of(folder), Language.EN,
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
