package org.lyceum.learning.ui.notes;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lyceum.learning.internal.notes.Annotation.Colour;
import org.lyceum.learning.internal.notes.Notebook;
import org.lyceum.ui.Notice;

/** Where a note is written. Nothing goes away before it is saved or given up. */
class NoteEditor extends Div {

    /** Saves; a message when that was not possible, empty when it was. */
    interface Saver {
        String save(String body, Colour colour);
    }

    private final TextArea area = new TextArea();
    private final Select<Colour> colour = new Select<>();
    private final Div notice = new Div();
    private final Saver saver;

    NoteEditor(String body, Colour chosen, Saver saver, Runnable cancel) {
        this.saver = saver;
        addClassName("learning-note-editor");
        area.setLabel(getTranslation("learning.notes.your-note"));
        area.setHelperText(getTranslation("learning.notes.hint"));
        area.setValue(body);
        area.setWidthFull();
        area.setMinRows(3);
        area.setMaxRows(14);
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        area.addValueChangeListener(event -> tooLong(event.getValue()));
        colour.setLabel(getTranslation("learning.notes.colour"));
        colour.setItems(Colour.YELLOW, Colour.GREEN, Colour.BLUE);
        colour.setItemLabelGenerator(item -> getTranslation(NoteCard.colourKey(item)));
        colour.setVisible(chosen != Colour.NONE);
        colour.setValue(chosen == Colour.NONE ? Colour.YELLOW : chosen);
        Button save = new Button(getTranslation("learning.notes.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Shortcuts.addShortcutListener(area, this::save, Key.ENTER, KeyModifier.CONTROL).listenOn(area);
        Div actions = new Div(save, new Button(getTranslation("learning.notes.cancel"), click -> cancel.run()));
        actions.addClassName("learning-actions");
        add(area, colour, notice, actions);
    }

    void begin() {
        area.focus();
        area.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }

    private void save() {
        if (tooLong(area.getValue())) {
            return;
        }
        String refusal = saver.save(area.getValue().strip(), colour.isVisible() ? colour.getValue() : Colour.NONE);
        notice.removeAll();
        if (!refusal.isEmpty()) {
            notice.add(Notice.of(Notice.Kind.ERROR, refusal));
        }
    }

    /** The text stays in the field, so that it can be shortened. */
    private boolean tooLong(String text) {
        boolean tooLong = text.length() > Notebook.MAX_NOTE;
        area.setErrorMessage(getTranslation("learning.notes.too-long", text.length(), Notebook.MAX_NOTE));
        area.setInvalid(tooLong);
        return tooLong;
    }
}
