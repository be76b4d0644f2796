package org.lyceum.learning.ui.notes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lyceum.content.ContentItem;
import org.lyceum.content.MarkdownContext;
import org.lyceum.content.MarkdownRenderer;
import org.lyceum.learning.Lesson;
import org.lyceum.learning.internal.feedback.Feedback;
import org.lyceum.learning.internal.notes.Annotation.Colour;
import org.lyceum.learning.internal.notes.Notebook;
import org.lyceum.learning.internal.notes.Quote;
import org.lyceum.learning.ui.feedback.ReportDialog;
import org.lyceum.ui.Language;

/** Ties together what the reader does in the text and the notes beside it, for one lesson on one page. */
public final class LessonMargin {

    private final Notebook notebook;
    private final Feedback feedback;
    private final ContentItem<Lesson> item;
    private final Language language;
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final Annotator annotator;
    private final NotesPanel panel;
    private final Button bookmark = new Button();

    public LessonMargin(Notebook notebook, Feedback feedback, ContentItem<Lesson> item, Lesson.LessonText text,
            MarkdownRenderer markdown) {
        this.notebook = notebook;
        this.feedback = feedback;
        this.item = item;
        this.language = text.language();
        MarkdownRenderer.outline(text.markdown()).headings().stream()
                .filter(heading -> !heading.anchor().isEmpty())
                .forEach(heading -> sections.put(heading.anchor(), heading.title()));
        annotator = new Annotator(this::asked);
        panel = new NotesPanel(notebook, item.value(), language, sections,
                body -> markdown.html(body, MarkdownContext.of(language, item)), this::show);
        bookmark.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        bookmark.addClassName("learning-bookmark-lesson");
        bookmark.setText(bookmark.getTranslation("learning.notes.bookmark"));
        bookmark.addClickListener(click -> toggle(""));
        show();
    }

    /** Belongs into the column of text, anywhere. */
    public Component annotator() {
        return annotator;
    }

    public Component panel() {
        return panel;
    }

    /** Sets a bookmark on the lesson as a whole. */
    public Component bookmark() {
        return bookmark;
    }

    /** Asks what is wrong in the text. */
    public void report(String section, String quote) {
        new ReportDialog(feedback, item.hash(), language, sections, section, quote).open();
    }

    private void asked(String kind, String section, Quote quote) {
        switch (kind) {
            case "highlight" -> panel.highlight(section, quote);
            case "note" -> panel.write(section, quote, quote.exact().isEmpty() ? Colour.NONE : Colour.YELLOW);
            case "report" -> report(section, quote.exact());
            case "bookmark" -> toggle(section);
            case "open" -> panel.open(section);
            default -> { } // an older or newer page
        }
    }

    private void toggle(String section) {
        notebook.toggleBookmark(item.key(), section);
        show();
    }

    private void show() {
        annotator.show(panel.shown());
        Set<String> marked = notebook.bookmarked(item.key());
        annotator.bookmark(marked);
        bookmark.setIcon((marked.contains("") ? VaadinIcon.STAR : VaadinIcon.STAR_O).create());
        bookmark.getElement().setAttribute("aria-pressed", String.valueOf(marked.contains("")));
    }
}
