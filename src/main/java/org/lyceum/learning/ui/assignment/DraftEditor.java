package org.lyceum.learning.ui.assignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lyceum.learning.Assignment;
import org.lyceum.learning.internal.assignment.WordCount;
import org.lyceum.learning.ui.Prose;
import org.lyceum.ui.Language;

/** Where the text is written: Markdown with a preview, counted and handed on as it changes. */
class DraftEditor extends Div {

    private static final int PAUSE_MS = 800;

    private final TextArea area = new TextArea();
    private final Div preview = new Div();
    private final Span words = new Span();
    private final Span state = new Span();
    private final Assignment assignment;
    private final Locale locale;

    /**
     * @param render  Markdown to sanitised HTML
     * @param changed after a pause in typing, and when the field is left
     */
    DraftEditor(Assignment assignment, Language language, String body, Function<String, String> render,
            Consumer<String> changed) {
        this.assignment = assignment;
        this.locale = language.locale();
        addClassName("learning-draft");
        area.setLabel(getTranslation("learning.assignment.text"));
        area.setHelperText(getTranslation("learning.assignment.markdown"));
        area.setValue(body);
        area.setWidthFull();
        area.setMinRows(12);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(PAUSE_MS);
        area.addValueChangeListener(event -> {
            count();
            if (event.isFromClient()) {
                changed.accept(event.getValue());
            }
        });
        preview.addClassName("learning-preview");
        preview.getElement().setAttribute("role", "region").setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("learning.assignment.preview"));
        preview.setVisible(false);
        Button toggle = new Button(getTranslation("learning.assignment.preview"));
        toggle.getElement().setAttribute("aria-pressed", "false");
        toggle.addClickListener(click -> {
            boolean show = !preview.isVisible();
            preview.removeAll();
            preview.add(new Prose(render.apply(area.getValue()), language));
            preview.setVisible(show);
            area.setVisible(!show);
            toggle.getElement().setAttribute("aria-pressed", String.valueOf(show));
            toggle.setText(getTranslation(show ? "learning.assignment.write" : "learning.assignment.preview"));
        });
        state.getElement().setAttribute("role", "status");
        Div foot = new Div(words, state, toggle);
        foot.addClassName("learning-draft-foot");
        add(area, preview, foot);
        count();
    }

    String text() {
        return area.getValue();
    }

    void replaceText(String text) {
        area.setValue(text);
    }

    void say(String message) {
        state.setText(message);
    }

    void focusText() {
        area.focus();
    }

    private void count() {
        words.setText(getTranslation("learning.assignment.words", WordCount.of(area.getValue(), locale),
                assignment.minWords(), assignment.maxWords()));
    }
}
