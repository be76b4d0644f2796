package org.lyceum.content.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lyceum.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FolderWriterTest {

    @TempDir
    Path home;

    private LoadedLibrary library;
    private FolderWriter writer;

    @BeforeEach
    void prepare() throws IOException {
        write("courses/shipped/note.yaml", "id: shipped\nnumber: 1\n");
        write("own/mine/note.yaml", "id: mine\nnumber: 2\n");
        var source = TestDatabase.H2.fresh();
        ContentRoots roots = new ContentRoots(home.toString(), home.resolve("own").toString());
        library = new LoadedLibrary(roots, new ContentReader(List.of(new NoteType())),
                new ContentVersions(JdbcClient.create(source), Clock.systemUTC()),
                new TransactionTemplate(new JdbcTransactionManager(source)), event -> {});
        library.reload();
        writer = new FolderWriter(roots, library);
    }

    @Test
    void shouldAddFoldersToContentOfOnesOwn() throws IOException {
        assertThat(writer.writable("note")).containsExactly("mine");

        writer.add("note", "mine", Map.of("items/one", files("note.yaml", "id: one\nnumber: 3\n", "code/a.py", "pass")));

        assertThat(library.keys("note")).containsExactly("mine", "mine/one", "shipped");
        assertThat(Files.readString(home.resolve("own/mine/items/one/code/a.py"))).isEqualTo("pass");
        assertThat(Files.list(home.resolve("own/mine"))).extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrder("items", "note.yaml");
    }

    @Test
    void shouldNeverWriteShippedContentNorReplaceAnything() {
        assertThatThrownBy(() -> writer.add("note", "shipped", Map.of("one", files("a", "b"))))
                .isInstanceOf(NoSuchFileException.class);
        Map<String, Map<String, byte[]>> both = new TreeMap<>(Map.of("new", files("a", "b")));
        both.put("note.yaml", files("a", "b"));
        assertThatThrownBy(() -> writer.add("note", "mine", both)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(home.resolve("own/mine/new")).doesNotExist();
    }

    @Test
    void shouldNotLeaveItsFolder() {
        for (String name : List.of("../out", "/tmp/out", "a/../../out", "")) {
            assertThatThrownBy(() -> writer.add("note", "mine", Map.of(name, files("a", "b")))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> writer.add("note", "mine", Map.of("one", files(name, "b")))).isInstanceOf(IOException.class);
        }
        assertThat(home.resolve("own/out")).doesNotExist();
        assertThat(home.resolve("own/mine/one")).doesNotExist();
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
