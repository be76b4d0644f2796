package org.lyceum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.ui.CodeEditorEvents.ChangeEvent;
import org.lyceum.ui.CodeEditorEvents.RunShortcutEvent;
import org.lyceum.ui.CodeEditorEvents.SubmitShortcutEvent;
import org.lyceum.ui.CodeEditorEvents.TooLargeEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Python editor that loses nothing: with a {@linkplain #setDraftKey draft key} every keystroke is kept in the
 * browser until the change listeners have run without throwing, and at attach the younger of both texts wins.
 * The text reaches the server before any click or shortcut does, so {@link #getValue()} in a click listener is
 * what stands on the screen, unless {@link #isTooLarge()}.
 *
 * <p>Values come from a browser: at most {@value #MAX_BYTES} bytes of UTF-8, line ends as {@code \n}, otherwise as
 * typed, tabs and null characters included.
 */
@Tag("code-editor")
public final class CodeEditor extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    /** Largest text that is taken from the browser. */
    public static final int MAX_BYTES = 1_000_000;

    private final Clock clock;
    private String value = "";
    private Instant savedAt = Instant.EPOCH;
    private @Nullable String draftKey;
    private String label = "";
    private boolean readOnly;
    private boolean tooLarge;
    private int minLines = 8;
    private int maxLines = 30;
    private int generation;
    private List<Mark> marks = List.of();

    public CodeEditor(Clock clock) {
        this.clock = clock;
        getElement().addEventListener("code-change", this::onChange)
                .addEventData("event.detail.text")
                .addEventData("event.detail.sequence")
                .addEventData("event.detail.generation")
                .addEventData("event.detail.restored");
        getElement().addEventListener("code-too-large", event -> refuse());
        getElement().addEventListener("code-run", event -> fireEvent(new RunShortcutEvent(this)));
        getElement().addEventListener("code-submit", event -> fireEvent(new SubmitShortcutEvent(this)));
    }

    public String getValue() {
        return value;
    }

    /** Replaces the text; in an open editor the person can undo it. */
    public void setValue(String text) {
        setValue(text, clock.instant());
    }

    /** @param savedAt when this text was stored: an unsent draft in the browser wins only if it is younger */
    public void setValue(String text, Instant savedAt) {
        value = normalise(text);
        this.savedAt = savedAt;
        tooLarge = false;
        generation++;
        if (isAttached()) {
            call("setText", JsonNodeFactory.instance.stringNode(value), JsonNodeFactory.instance.numberNode(generation));
        }
    }

    /** Whether the screen holds more than {@link #MAX_BYTES}; {@link #getValue()} is then an older text. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** Name for screen readers. */
    public void setAriaLabel(String label) {
        this.label = label;
        configure();
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        configure();
    }

    /**
     * Where unsent changes are kept in the browser.
     *
     * @param key names person and program, since people share computers; null keeps nothing. Set it before attach.
     */
    public void setDraftKey(@Nullable String key) {
        draftKey = key;
    }

    /** The editor grows with its text between these heights, then scrolls. */
    public void setLines(int min, int max) {
        minLines = min;
        maxLines = max;
        configure();
    }

    public void setMarks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        call("setMarks", marksJson());
    }

    /** Moves the cursor to the line and the focus into the editor. */
    public void focusLine(int line) {
        call("focusLine", JsonNodeFactory.instance.numberNode(line));
    }

    /**
     * Mends blanks, indentation and blank lines in the browser, where the person can undo it. Nothing else of the
     * program changes, and nothing at all when its syntax has an error; the editor announces what it did.
     */
    public void tidy() {
        call("tidy", JsonNodeFactory.instance.nullNode());
    }

    /** Moves the focus into the editor. */
    public void focus() {
        call("focus", JsonNodeFactory.instance.nullNode());
    }

    public Registration addChangeListener(ComponentEventListener<ChangeEvent> listener) {
        return addListener(ChangeEvent.class, listener);
    }

    public Registration addTooLargeListener(ComponentEventListener<TooLargeEvent> listener) {
        return addListener(TooLargeEvent.class, listener);
    }

    /** Ctrl-Enter, on a Mac Cmd-Enter. */
    public Registration addRunShortcutListener(ComponentEventListener<RunShortcutEvent> listener) {
        return addListener(RunShortcutEvent.class, listener);
    }

    /** Ctrl-Shift-Enter, on a Mac Cmd-Shift-Enter. */
    public Registration addSubmitShortcutListener(ComponentEventListener<SubmitShortcutEvent> listener) {
        return addListener(SubmitShortcutEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ClientAsset.CODE_EDITOR.load(event.getUI());
        configure();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        configure();
    }

    private void onChange(DomEvent event) {
        JsonNode data = event.getEventData();
        accept(data.path("event.detail.text").asString(""), data.path("event.detail.sequence").asInt(0),
                data.path("event.detail.generation").asInt(-1), data.path("event.detail.restored").asBoolean(false));
    }

    void accept(String text, int sequence, int generation, boolean restored) {
        if (readOnly || generation != this.generation) {
            return; // typed before the server replaced the text
        }
        if (text.length() > MAX_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            refuse();
            return;
        }
        value = normalise(text);
        savedAt = clock.instant();
        tooLarge = false;
        ChangeEvent change = new ChangeEvent(this, value, restored);
        fireEvent(change);
        if (change.isStored()) {
            call("acknowledge", JsonNodeFactory.instance.numberNode(sequence));
        }
    }

    private void refuse() {
        tooLarge = true;
        fireEvent(new TooLargeEvent(this));
    }

    private static String normalise(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void configure() {
        if (!isAttached()) {
            return;
        }
        ObjectNode config = JsonNodeFactory.instance.objectNode();
        config.put("text", value);
        config.put("savedAt", savedAt.toEpochMilli());
        config.put("now", clock.millis());
        config.put("generation", generation);
        config.put("draftKey", draftKey);
        config.put("label", label);
        config.put("readOnly", readOnly);
        config.put("minLines", minLines);
        config.put("maxLines", maxLines);
        config.put("maxBytes", MAX_BYTES);
        config.put("leaveHint", getTranslation("ui.editor.leave-hint"));
        config.put("tooLarge", getTranslation("ui.editor.too-large"));
        config.set("phrases", CodeEditorPhrases.in(this));
        config.set("words", CodeEditorPhrases.words(this));
        config.set("marks", marksJson());
        call("configure", config);
    }

    private ArrayNode marksJson() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Mark mark : marks) {
            array.addObject()
                    .put("line", mark.line())
                    .put("severity", mark.severity().id())
                    .put("message", mark.message())
                    .put("announcement", getTranslation("ui.editor.mark", mark.line(), mark.message()));
        }
        return array;
    }

    /** Waits for the element's definition: its script may still be on the way. */
    private void call(String function, JsonNode first) {
        getElement().executeJs("customElements.whenDefined('code-editor').then(() => this[$0]($1))", function, first);
    }

    private void call(String function, JsonNode first, JsonNode second) {
        getElement().executeJs("customElements.whenDefined('code-editor').then(() => this[$0]($1, $2))", function, first, second);
    }
}
