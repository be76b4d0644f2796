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
        "sample/first/de.md | {#two} | {#zwei} | 26 | the headings differ from the English text: found ## {#zwei}, expected ## {#two}",
        "sample/first/fr.md | ```python | ```text | 13 | the code blocks differ from the English text: found ```text, expected ```python",
        "sample/first/es.md | c: 3 | d: 3 | 28 | the checks differ from the English text: found both (a, b, d), expected both (a, b, c)",
        "sample/first/ja.md | explanation: 見本! | # | 17 | the check \"sum\" has no explanation",
        "sample/first/pt.md | dot.svg | dots.svg | 11 | the image is missing: dots.svg",
        "sample/first/zh-CN.md | [2](#two) | [2](#three) | 11 | the link leads nowhere: #three",
        "sample/first/en.md | [2](#two) | <b>2</b> | 11 | raw HTML is not allowed; it would be shown as text",
        "sample/first/en.md | one: | uno: | 5 | questions are given for \"uno\", but no heading has this anchor",
        "sample/first/en.md | title: \"Sample\" | heading: \"Sample\" | 2 | the key \"title\" is missing",
        "sample/first/en.md | ## Sample 2 {#two} | ## Sample 2 | 26 | the heading \"Sample 2\" has no {#anchor}",
    })
    void shouldNameFileLineAndReasonWhenAFaultIsPlanted(String file, String from, String to, int line, String reason)
            throws IOException {
        plant(file, from, to);

        int exit = check(root);

        assertThat(exit).isEqualTo(1);
        assertThat(lines()).contains(root.resolve(file) + ":" + line + ": " + reason);
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
                root.resolve("sample/first/en.md") + ":26: there is no exercise \"add-up\" in this lesson");
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
