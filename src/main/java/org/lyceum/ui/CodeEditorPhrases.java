package org.lyceum.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words of the editor's own panels (search, go to line, problems), which CodeMirror looks up in English. */
final class CodeEditorPhrases {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("Find", "ui.editor.find"),
            Map.entry("Replace", "ui.editor.replace-with"),
            Map.entry("next", "ui.editor.next"),
            Map.entry("previous", "ui.editor.previous"),
            Map.entry("all", "ui.editor.all"),
            Map.entry("match case", "ui.editor.match-case"),
            Map.entry("regexp", "ui.editor.regexp"),
            Map.entry("by word", "ui.editor.by-word"),
            Map.entry("replace", "ui.editor.replace"),
            Map.entry("replace all", "ui.editor.replace-all"),
            Map.entry("close", "ui.editor.close"),
            Map.entry("current match", "ui.editor.current-match"),
            Map.entry("on line", "ui.editor.on-line"),
            Map.entry("replaced match on line $", "ui.editor.replaced-on-line"),
            Map.entry("replaced $ matches", "ui.editor.replaced-matches"),
            Map.entry("Go to line", "ui.editor.go-to-line"),
            Map.entry("go", "ui.editor.go"),
            Map.entry("Diagnostics", "ui.editor.problems"),
            Map.entry("No diagnostics", "ui.editor.no-problems"));

    /** What the editor says by itself; numbers are put in by the browser. */
    private static final List<String> WORDS = List.of("line", "colon", "bracket", "closing", "string", "syntax",
            "tidied", "tidy-nothing", "tidy-syntax", "tidy-large");

    private CodeEditorPhrases() {}

    static ObjectNode in(Component component) {
        ObjectNode phrases = JsonNodeFactory.instance.objectNode();
        KEYS.forEach((phrase, key) -> phrases.put(phrase, component.getTranslation(key)));
        return phrases;
    }

    static ObjectNode words(Component component) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> words.put(word, component.getTranslation("ui.editor.say." + word, "{0}", "{1}")));
        return words;
    }
}
