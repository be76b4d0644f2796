package org.lyceum.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentReloaded;
import org.lyceum.content.internal.NoteType.Note;
import org.lyceum.TestDatabase;
import org.lyceum.ui.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

class LoadedLibraryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path root;

    private final List<Object> events = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void shouldKeepEveryVersionWhenAnItemIsEditedAndRemoved(TestDatabase database) throws IOException {
        DataSource source = database.fresh();
        write("a/note.yaml", "id: a\nnumber: 1\n");
        write("a/picture.png", "old picture");
        LoadedLibrary library = library(source);
        library.reload();
        ContentItem<Note> first = library.find(Note.class, "a").orElseThrow();

        write("a/note.yaml", "id: a\nnumber: 2\n");
        write("a/picture.png", "new picture");
        library.reload();
        ContentItem<Note> second = library.find(Note.class, "a").orElseThrow();
        Files.delete(root.resolve("a/note.yaml"));
        library.reload();

        assertThat(second.hash()).isNotEqualTo(first.hash());
        assertThat(library.find(Note.class, "a")).isEmpty();
        assertThat(library.version(Note.class, first.hash())).contains(first);
        assertThat(library.version(Note.class, second.hash())).contains(second);
        assertThat(library(source).version(Note.class, first.hash())).contains(first);
        assertThat(library.file(first.hash(), "picture.png")).contains("old picture".getBytes());
        assertThat(library.file(first.hash(), "../a/picture.png")).isEmpty();
        assertThat(library.version(Note.class, "0".repeat(64))).isEmpty();
        assertThat(library.version(String.class, first.hash())).isEmpty();
        assertThat(new ContentVersions(JdbcClient.create(source), CLOCK).counts()).isEqualTo(Map.of("note:a", 2));
        assertThat(events).hasSize(3).allMatch(ContentReloaded.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void shouldAddNoVersionWhenNothingChanged(TestDatabase database) throws IOException {
        DataSource source = database.fresh();
        write("a/note.yaml", "id: a\nnumber: 1\n");
        library(source).reload();
        library(source).reload();

        assertThat(new ContentVersions(JdbcClient.create(source), CLOCK).counts()).isEqualTo(Map.of("note:a", 1));
    }

    @Test
    void shouldTellInWhichLanguagesAnItemIsThere() throws IOException {
        DataSource source = TestDatabase.H2.fresh();
        write("a/note.yaml", "id: a\nnumber: 1\n");
        write("a/de.md", "Hallo");
        write("a/zh-CN.md", "你好");
        write("broken/note.yaml", "id: [");
        LoadedLibrary library = library(source);
        library.reload();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("a", "b", "ROLE_ADMIN"));
        try {
            ContentAdmin admin = new ContentAdmin(new ContentRoots("", root.toString()),
                    new ContentReader(List.of(new NoteType())), library, new ContentVersions(JdbcClient.create(source), CLOCK));
            assertThat(admin.items()).containsExactly(
                    new ContentAdmin.Row("note", "content.admin.kind", "a", Set.of(Language.DE, Language.ZH_CN), 1),
                    new ContentAdmin.Row("note", "content.admin.kind", "broken", Set.of(), 0));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private LoadedLibrary library(DataSource source) {
        return new LoadedLibrary(new ContentRoots(root.resolve("none").toString(), root.toString()),
                new ContentReader(List.of(new NoteType())),
                new ContentVersions(JdbcClient.create(source), CLOCK),
                new TransactionTemplate(new JdbcTransactionManager(source)), events::add);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
