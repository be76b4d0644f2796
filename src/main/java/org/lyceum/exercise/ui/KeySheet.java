package org.lyceum.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.lyceum.ui.PageKeys;

/** The keys of the page, and the sheet that lists them. */
class KeySheet {

    static final String RUN = "Mod+Enter";
    static final String SUBMIT = "Mod+Shift+Enter";
    static final String TASK = "Alt+Shift+1";
    static final String PROGRAM = "Alt+Shift+2";
    static final String RESULT = "Alt+Shift+3";
    static final String NEXT = "Alt+Shift+J";
    static final String PREVIOUS = "Alt+Shift+K";
    static final String TIDY = "Alt+Shift+F";
    static final String SHEET = "?";

    private static final String CASES = ".exercise-case > summary";

    private final PageKeys keys = new PageKeys();

    /** Binds what the browser does by itself; {@link #bind} the rest. */
    KeySheet() {
        keys.focus(TASK, ".exercise-task h1");
        keys.focus(PROGRAM, ".exercise-editor .cm-content");
        keys.focus(RESULT, ".exercise-verdict h2");
        keys.step(NEXT, CASES, 1);
        keys.step(PREVIOUS, CASES, -1);
        keys.command(SHEET, this::open);
    }

    PageKeys component() {
        return keys;
    }

    void bind(EditorPane editor, Runs runs) {
        keys.command(RUN, runs::visible);
        keys.command(SUBMIT, runs::submit);
        keys.command(TIDY, () -> editor.editor().tidy());
    }

    void open() {
        new Sheet(keys).open();
    }

    private static final class Sheet extends Dialog {

        Sheet(PageKeys keys) {
            addClassName("exercise-keys");
            setHeaderTitle(getTranslation("exercise.keys.title"));
            setWidth("min(34rem, 95vw)");
            add(new H3(getTranslation("exercise.keys.page")), list(
                    row("run", RUN), row("submit", SUBMIT), row("task", TASK), row("program", PROGRAM),
                    row("result", RESULT), row("next", NEXT), row("previous", PREVIOUS), row("tidy", TIDY),
                    row("sheet", SHEET)));
            add(new H3(getTranslation("exercise.keys.editor")), list(
                    row("leave", "Escape", "Tab"), row("comment", "Mod+/"), row("indent", "Tab"),
                    row("outdent", "Shift+Tab"), row("find", "Mod+F"), row("problem", "F8"), row("undo", "Mod+Z")));
            Checkbox single = new Checkbox(getTranslation("exercise.keys.single"), keys.singleKeys());
            single.addValueChangeListener(event -> keys.setSingleKeys(event.getValue()));
            add(single);
            getFooter().add(new Button(getTranslation("exercise.action.close"), click -> close()));
        }

        private static Component list(Component... rows) {
            DescriptionList list = new DescriptionList();
            for (Component row : rows) {
                list.getElement().appendChild(row.getElement());
            }
            return list;
        }

        /** @param presses one after the other */
        private Component row(String what, String... presses) {
            DescriptionList.Description keys = new DescriptionList.Description();
            for (int i = 0; i < presses.length; i++) {
                if (i > 0) {
                    keys.add(new Span(" " + getTranslation("exercise.keys.then") + " "));
                }
                for (String part : presses[i].split("\\+")) {
                    Element key = new Element("kbd");
                    key.setText(name(part));
                    keys.getElement().appendChild(key);
                }
            }
            Div row = new Div(new DescriptionList.Term(getTranslation("exercise.keys.does." + what)), keys);
            row.addClassName("exercise-keys-row");
            return row;
        }

        private String name(String part) {
            return switch (part) {
                case "Mod", "Shift", "Alt", "Enter", "Escape", "Tab" ->
                    getTranslation("exercise.keys.name." + part.toLowerCase(java.util.Locale.ROOT));
                default -> part;
            };
        }
    }
}
