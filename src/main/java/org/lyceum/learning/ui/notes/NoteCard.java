package org.lyceum.learning.ui.notes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Function;
import org.lyceum.learning.internal.notes.Annotation;
import org.lyceum.learning.internal.notes.Annotation.Colour;
import org.lyceum.learning.ui.Prose;
import org.lyceum.ui.Language;

/** One note or highlight beside the text. */
class NoteCard extends Article {

    /** What can be done with it. */
    interface Actions {
        void edit(NoteCard card);

        void remove(NoteCard card);
    }

    private static final int SHOWN = 160;
    private final Annotation note;

    /** @param place name of the section it stands in */
    NoteCard(Annotation note, String place, Language language, Function<String, String> render, Actions actions) {
        this.note = note;
        addClassNames("learning-note", "learning-note-" + note.colour().name().toLowerCase(Locale.ROOT));
        setId("note-" + note.id());
        getElement().setAttribute("tabindex", "-1");
        add(note.highlights() ? quote(language) : place(place));
        if (!note.body().isBlank()) {
            add(new Prose(render.apply(note.body()), language));
        }
        Button edit = small(note.body().isBlank() ? "learning.notes.write" : "learning.notes.edit",
                () -> actions.edit(this));
        Button remove = small("learning.notes.delete", () -> actions.remove(this));
        Div buttons = new Div(edit, remove);
        buttons.addClassName("learning-note-actions");
        add(buttons);
    }

    Annotation note() {
        return note;
    }

    void go() {
        getElement().executeJs("this.scrollIntoView({ block: 'center' }); this.focus({ preventScroll: true })");
    }

    static String colourKey(Colour colour) {
        return "learning.notes.colour-" + colour.name().toLowerCase(Locale.ROOT);
    }

    /** Leads to the words; where an edit took them away, to their section. */
    private NativeButton quote(Language language) {
        String exact = note.quote().exact().strip();
        String shown = exact.length() > SHOWN ? exact.substring(0, SHOWN) + "…" : exact;
        Span words = new Span(shown);
        words.getElement().setAttribute("lang", language.tag());
        NativeButton button = new NativeButton();
        button.add(words);
        button.addClassName("learning-note-quote");
        button.getElement().setAttribute("title", getTranslation(colourKey(note.colour())));
        button.addClickListener(click -> getElement().executeJs("""
                const place = document.querySelector('mark[data-mark="' + $0 + '"]') ?? document.getElementById($1);
                if (place) { place.scrollIntoView({ block: 'center' }); place.tabIndex = -1; place.focus({ preventScroll: true }); }
                """, note.id().toString(), note.section()));
        return button;
    }

    private Paragraph place(String place) {
        Paragraph paragraph = new Paragraph(place);
        paragraph.addClassName("learning-note-place");
        return paragraph;
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
