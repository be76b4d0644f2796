package org.lyceum.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.content.Problem;
import org.lyceum.content.Problems;
import org.lyceum.content.internal.NoteType.Note;

class ContentReaderTest {

    @TempDir
    Path root;

    private final Problems problems = new Problems();
    private final ContentReader reader = new ContentReader(List.of(new NoteType()));

    @Test
    void shouldChainFolderNamesIntoKeysWhenItemsAreNested() throws IOException {
        write("group/outer/note.yaml", "id: outer\nnumber: 1\n");
        write("group/outer/extra/text.txt", "belongs to outer");
        write("group/outer/inner/note.yaml", "id: inner\nnumber: 2\n");

        LoadedContent content = read();

        assertThat(content.all(Note.class)).extracting(item -> item.key())
                .containsExactly("outer", "outer/inner");
        assertThat(content.folder(content.find(Note.class, "outer").orElseThrow().hash()).orElseThrow().files())
                .containsOnlyKeys("note.yaml", "extra/text.txt");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void shouldLoadTheOthersWhenOneFolderIsCorrupt() throws IOException {
        write("good/note.yaml", "id: good\nnumber: 1\n");
        write("bad/note.yaml", "id: bad\nnumber: [1\n");

        LoadedContent content = read();

        assertThat(content.all(Note.class)).extracting(item -> item.key()).containsExactly("good");
        assertThat(content.keys("note")).containsExactly("bad", "good");
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("content.problem.yaml");
            assertThat(problem.file()).isEqualTo(root.resolve("bad/note.yaml"));
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void shouldReportEveryMistakeWithItsLineWhenValuesAreWrong() throws IOException {
        write("a/note.yaml", "number: many\nid: ''\ncolour: red\n");

        read();

        assertThat(problems.all()).extracting(Problem::line, Problem::key).containsExactly(
                org.assertj.core.groups.Tuple.tuple(3, "content.problem.unknown-key"),
                org.assertj.core.groups.Tuple.tuple(2, "content.problem.blank"),
                org.assertj.core.groups.Tuple.tuple(1, "content.problem.not-integer"));
    }

    @Test
    void shouldKeepTheFirstWhenTwoRootsHaveTheSameKey() throws IOException {
        write("one/a/note.yaml", "id: a\nnumber: 1\n");
        write("two/a/note.yaml", "id: a\nnumber: 2\n");

        LoadedContent content = reader.read(List.of(root.resolve("one"), root.resolve("two")), problems);

        assertThat(content.find(Note.class, "a").orElseThrow().value().number()).isEqualTo(1);
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("content.problem.duplicate");
            assertThat(problem.file()).isEqualTo(root.resolve("two/a/note.yaml"));
        });
    }

    @Test
    void shouldRefuseLinksWhenTheyLeaveTheRoot(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "secret");
        write("a/note.yaml", "id: a\nnumber: 1\n");
        Files.createSymbolicLink(root.resolve("a/leak.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("a/folder"), outside);

        LoadedContent content = read();

        assertThat(content.loaded().iterator().next().folder().files()).containsOnlyKeys("note.yaml");
        assertThat(problems.all()).extracting(Problem::key)
                .containsExactly("content.problem.link", "content.problem.link");
    }

    @Test
    void shouldRefuseAliasesWhenTheyCouldExplode() throws IOException {
        write("a/note.yaml", "id: &x a\nnumber: *x\n");

        assertThat(read().all(Note.class)).isEmpty();
        assertThat(problems.all()).singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("content.problem.yaml"));
    }

    @Test
    void shouldChangeOnlyTheWholeHashWhenProseChanges() throws IOException {
        write("a/note.yaml", "id: a\nnumber: 1\n");
        write("a/en.md", "one");
        var before = read().find(Note.class, "a").orElseThrow();

        write("a/en.md", "two");
        var after = read().find(Note.class, "a").orElseThrow();

        assertThat(after.hash()).isNotEqualTo(before.hash());
        assertThat(after.judgedHash()).isEqualTo(before.judgedHash());
    }

    @Test
    void shouldSaySoWhenARootIsMissing() {
        reader.read(List.of(root.resolve("nowhere")), problems);

        assertThat(problems.all()).singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("content.problem.no-root"));
    }

    private LoadedContent read() {
        return reader.read(List.of(root), problems);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
