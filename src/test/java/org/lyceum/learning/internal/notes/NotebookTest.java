package org.lyceum.learning.internal.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.learning.internal.SignedIn.ADA;
import static org.lyceum.learning.internal.SignedIn.BOB;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.learning.internal.SignedIn;
import org.lyceum.learning.internal.notes.Annotation.Colour;
import org.lyceum.learning.internal.notes.Notebook.Outcome;
import org.lyceum.ui.Language;

class NotebookTest extends DatabaseTest {

    private static final Quote QUOTE = new Quote("a prompt", "the text is ", " for a model");

    private final SignedIn signedIn = new SignedIn();
    private AnnotationStore store;
    private Notebook notebook;

    @BeforeEach
    void open() {
        TestClock clock = new TestClock();
        store = new AnnotationStore(jdbc, clock);
        notebook = new Notebook(signedIn, SignedIn.catalogue(SignedIn.lesson()), store, clock);
    }

    @Test
    void shouldKeepAHighlightWithTheWordsAroundIt() {
        Annotation saved = add("two", QUOTE, Colour.GREEN, "");

        assertThat(notebook.of("c/l")).containsExactly(saved);
        assertThat(saved.quote()).isEqualTo(QUOTE);
        assertThat(saved.highlights()).isTrue();
        assertThat(saved.language()).isEqualTo("en");
        assertThat(saved.hash()).isEqualTo(SignedIn.lesson().hash());
    }

    @Test
    void shouldKeepBothTextsWhenTwoTabsEditOneNote() {
        Annotation seenByBoth = add("one", Quote.NONE, Colour.NONE, "first");

        Notebook.Saved one = notebook.change(seenByBoth, "from one tab", Colour.NONE);
        Notebook.Saved two = notebook.change(seenByBoth, "from the other tab", Colour.NONE);

        assertThat(one.outcome()).isEqualTo(Outcome.DONE);
        assertThat(two.outcome()).isEqualTo(Outcome.COPIED);
        assertThat(notebook.of("c/l")).extracting(Annotation::body)
                .containsExactlyInAnyOrder("from one tab", "from the other tab");
        assertThat(notebook.change(two.annotation().orElseThrow(), "and on", Colour.NONE).outcome()).isEqualTo(Outcome.DONE);
        assertThat(notebook.of("c/l")).hasSize(2);
    }

    @Test
    void shouldMakeNoCopyWhenBothTabsSaveTheSame() {
        Annotation seen = add("one", Quote.NONE, Colour.NONE, "first");
        notebook.change(seen, "same", Colour.NONE);

        assertThat(notebook.change(seen, "same", Colour.NONE).outcome()).isEqualTo(Outcome.DONE);
        assertThat(notebook.of("c/l")).hasSize(1);
    }

    @Test
    void shouldKeepTheTextWhenTheNoteWasDeletedMeanwhileAndTheNoteWhenItWasChanged() {
        Annotation seen = add("one", Quote.NONE, Colour.NONE, "first");
        assertThat(notebook.remove(seen)).isTrue();
        assertThat(notebook.change(seen, "still wanted", Colour.NONE).outcome()).isEqualTo(Outcome.COPIED);
        Annotation copy = notebook.of("c/l").getFirst();

        notebook.change(copy, "changed", Colour.NONE);
        assertThat(notebook.remove(copy)).isFalse();
        assertThat(notebook.of("c/l")).extracting(Annotation::body).containsExactly("changed");
    }

    @Test
    void shouldSaveNothingOfAMegabyteAndSaySo() {
        String megabyte = "x".repeat(1_048_576);
        Annotation seen = add("one", Quote.NONE, Colour.NONE, "first");

        assertThat(notebook.change(seen, megabyte, Colour.NONE).outcome()).isEqualTo(Outcome.TOO_LONG);
        assertThat(notebook.add("c/l", Language.EN, "one", Quote.NONE, Colour.NONE, megabyte).outcome())
                .isEqualTo(Outcome.TOO_LONG);
        assertThat(notebook.add("c/l", Language.EN, "one", new Quote(megabyte, megabyte, megabyte), Colour.GREEN, "")
                .outcome()).isEqualTo(Outcome.QUOTE_TOO_LONG);
        assertThat(notebook.of("c/l")).containsExactly(seen);
    }

    @Test
    void shouldKeepEverybodysNotesApart() {
        Annotation mine = add("one", Quote.NONE, Colour.NONE, "mine");
        notebook.toggleBookmark("c/l", "one");
        signedIn.as(BOB);

        assertThat(notebook.all()).isEmpty();
        assertThat(notebook.bookmarks()).isEmpty();
        assertThat(notebook.change(mine, "stolen", Colour.NONE).outcome()).isEqualTo(Outcome.COPIED);
        notebook.remove(mine);

        signedIn.as(ADA);
        assertThat(notebook.all()).containsExactly(mine);
    }

    @Test
    void shouldSetAndTakeBookmarksOfSectionsThatExist() {
        assertThat(notebook.toggleBookmark("c/l", "two")).isTrue();
        assertThat(notebook.toggleBookmark("c/l", "")).isTrue();
        assertThat(notebook.toggleBookmark("c/l", "nowhere")).isFalse();
        assertThat(notebook.toggleBookmark("c/none", "")).isFalse();
        assertThat(notebook.bookmarked("c/l")).containsExactlyInAnyOrder("two", "");

        assertThat(notebook.toggleBookmark("c/l", "two")).isFalse();
        assertThat(notebook.bookmarked("c/l")).containsExactly("");
    }

    @Test
    void shouldExportAndErase() {
        add("one", QUOTE, Colour.BLUE, "mine");
        notebook.toggleBookmark("c/l", "one");
        NotebookData data = new NotebookData(store);

        assertThat(data.export(ADA.id()).toString()).contains("a prompt").contains("mine").contains("section=one");
        assertThat(data.export(BOB.id()).values()).allSatisfy(rows -> assertThat((List<?>) rows).isEmpty());
        data.erase(ADA.id());
        assertThat(notebook.all()).isEmpty();
        assertThat(notebook.bookmarks()).isEmpty();
    }

    private Annotation add(String section, Quote quote, Colour colour, String body) {
        return notebook.add("c/l", Language.EN, section, quote, colour, body).annotation().orElseThrow();
    }
}
