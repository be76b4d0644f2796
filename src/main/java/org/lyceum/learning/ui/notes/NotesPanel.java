package org.lyceum.learning.ui.notes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.internal.notes.Annotation;
import org.lyceum.learning.internal.notes.Annotation.Colour;
import org.lyceum.learning.internal.notes.Notebook;
import org.lyceum.learning.internal.notes.Quote;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** The notes of one lesson in the order of the text, and the editor that is open. */
class NotesPanel extends Section implements NoteCard.Actions {

    private final Notebook notebook;
    private final Lesson lesson;
    private final Language language;
    private final Map<String, String> sections;
    private final Function<String, String> render;
    private final Runnable changed;
    private final Div cards = new Div();
    private final Div notice = new Div();

    /**
     * @param sections title by anchor, in the order of the text
     * @param render   note to sanitised HTML
     * @param changed  after every change
     */
    NotesPanel(Notebook notebook, Lesson lesson, Language language, Map<String, String> sections,
            Function<String, String> render, Runnable changed) {
        this.notebook = notebook;
        this.lesson = lesson;
        this.language = language;
        this.sections = sections;
        this.render = render;
        this.changed = changed;
        addClassName("learning-notes");
        H2 title = new H2(getTranslation("learning.notes.title"));
        getElement().setAttribute("aria-label", title.getText());
        add(title, notice, cards);
        fill();
    }

    /** Of the language that is read: words are found in no other. */
    List<Annotation> shown() {
        List<String> order = List.copyOf(sections.keySet());
        return notebook.of(lesson.key()).stream()
                .filter(note -> note.quote().exact().isEmpty() || note.language().equals(language.tag()))
                .sorted(Comparator.comparingInt((Annotation note) -> order.indexOf(note.section())))
                .toList();
    }

    void write(String section, Quote quote, Colour colour) {
        fill();
        Div slot = new Div();
        slot.addClassName("learning-note");
        NoteEditor editor = new NoteEditor("", colour, (body, chosen) ->
                told(notebook.add(lesson.key(), language, section, quote, chosen, body)), this::fill);
        Paragraph about = new Paragraph(quote.exact().isBlank() ? place(section) : quote.exact());
        about.addClassName("learning-note-place");
        slot.add(about, editor);
        cards.addComponentAsFirst(slot);
        editor.begin();
    }

    void highlight(String section, Quote quote) {
        String refusal = told(notebook.add(lesson.key(), language, section, quote, Colour.YELLOW, ""));
        if (!refusal.isEmpty()) {
            say(Notice.Kind.ERROR, refusal);
        }
    }

    void open(String id) {
        cards.getChildren().filter(NoteCard.class::isInstance).map(NoteCard.class::cast)
                .filter(card -> card.note().id().toString().equals(id)).findFirst().ifPresent(NoteCard::go);
    }

    @Override
    public void edit(NoteCard card) {
        Annotation seen = card.note();
        card.removeAll();
        NoteEditor editor = new NoteEditor(seen.body(), seen.colour(),
                (body, colour) -> told(notebook.change(seen, body, colour)), this::fill);
        card.add(editor);
        editor.begin();
    }

    @Override
    public void remove(NoteCard card) {
        boolean removed = notebook.remove(card.note());
        refresh();
        if (!removed) {
            say(Notice.Kind.WARNING, getTranslation("learning.notes.changed-elsewhere"));
        }
    }

    /** Empty when it was saved; the editor stays open otherwise. */
    private String told(Notebook.Saved saved) {
        if (saved.annotation().isEmpty()) {
            String key = saved.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return getTranslation("learning.notes." + key, 0, saved.outcome() == Notebook.Outcome.QUOTE_TOO_LONG
                    ? Quote.MAX_LENGTH : Notebook.MAX_NOTE);
        }
        refresh();
        if (saved.outcome() == Notebook.Outcome.COPIED) {
            say(Notice.Kind.WARNING, getTranslation("learning.notes.copied"));
        }
        return "";
    }

    private void refresh() {
        fill();
        changed.run();
    }

    private void fill() {
        notice.removeAll();
        cards.removeAll();
        List<Annotation> notes = shown();
        if (notes.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("learning.notes.empty"));
            empty.addClassName("learning-facts");
            cards.add(empty);
        }
        notes.forEach(note -> cards.add(new NoteCard(note, place(note.section()), language, render, this)));
    }

    private String place(String section) {
        return Optional.ofNullable(sections.get(section)).orElseGet(() -> getTranslation("learning.notes.whole"));
    }

    private void say(Notice.Kind kind, String message) {
        notice.removeAll();
        notice.add(Notice.of(kind, message));
    }
}
