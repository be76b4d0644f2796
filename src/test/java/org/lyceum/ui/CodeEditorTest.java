package org.lyceum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server takes from a browser that may send anything. */
class CodeEditorTest {

    private final CodeEditor editor = new CodeEditor(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final List<String> changes = new ArrayList<>();

    CodeEditorTest() {
        editor.addChangeListener(event -> changes.add(event.value()));
        editor.setValue("a = 1\n");
    }

    @Test
    void shouldKeepTabsAndNullCharactersAsTyped() {
        editor.accept("if a:\n\tb = '\0'\n", 1, 1, false);

        assertThat(editor.getValue()).isEqualTo("if a:\n\tb = '\0'\n");
        assertThat(changes).containsExactly("if a:\n\tb = '\0'\n");
    }

    @Test
    void shouldStoreLineEndsAsLineFeeds() {
        editor.accept("a\r\nb\rc", 1, 1, false);

        assertThat(editor.getValue()).isEqualTo("a\nb\nc");
    }

    @Test
    void shouldIgnoreWhatWasTypedBeforeTheServerReplacedTheText() {
        editor.setValue("b = 2\n");
        editor.accept("a = 11\n", 1, 1, false);

        assertThat(editor.getValue()).isEqualTo("b = 2\n");
        assertThat(changes).isEmpty();
    }

    @Test
    void shouldRefuseMoreThanTheLimitAndSaySo() {
        List<Boolean> refusals = new ArrayList<>();
        editor.addTooLargeListener(event -> refusals.add(editor.isTooLarge()));

        editor.accept("é".repeat(CodeEditor.MAX_BYTES / 2 + 1), 1, 1, false);

        assertThat(refusals).containsExactly(true);
        assertThat(editor.getValue()).isEqualTo("a = 1\n");
        assertThat(changes).isEmpty();

        editor.accept("x", 2, 1, false);
        assertThat(editor.isTooLarge()).isFalse();
    }

    @Test
    void shouldTakeExactlyTheLimit() {
        editor.accept("x".repeat(CodeEditor.MAX_BYTES), 1, 1, false);

        assertThat(editor.getValue()).hasSize(CodeEditor.MAX_BYTES);
    }

    @Test
    void shouldTakeNothingWhenReadOnly() {
        editor.setReadOnly(true);
        editor.accept("x", 1, 1, false);

        assertThat(editor.getValue()).isEqualTo("a = 1\n");
    }
}
