package org.lyceum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows an item of an exam and takes the answer; the same for practice, preview and sittings. What a browser may see
 * of an item is decided where its JSON is made; no key comes here.
 */
@Tag("lyceum-item")
public final class ItemPlayer extends Component implements HasStyle {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the player says by itself; names and numbers are put in by the browser. */
    private static final List<String> WORDS = List.of("clear", "most", "gap", "choose", "mark", "mark-one", "answer",
            "number", "order-open", "up", "down", "moved", "program", "leave");

    /** @param presentation the item as JSON, without anything that tells the answer */
    public ItemPlayer(String presentation) {
        addClassName("item-player");
        setItem(presentation);
    }

    /** Another item, or the same in another language; the responses stay. */
    public void setItem(String presentation) {
        getElement().setProperty("item", presentation);
    }

    /** Values by identifier of the response. */
    public void setResponses(Map<String, List<String>> responses) {
        getElement().setProperty("responses", JSON.writeValueAsString(responses));
    }

    /** Shows the answer without letting it be changed. */
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    /** Told at each change by the person, with all responses. What comes is as trustworthy as any browser. */
    public Registration addResponseListener(Consumer<Map<String, List<String>>> listener) {
        return getElement().addEventListener("item-response", event -> listener.accept(read(
                        event.getEventData().path("JSON.stringify(event.detail.responses)").asString("{}"))))
                .addEventData("JSON.stringify(event.detail.responses)")
                .debounce(300);
    }

    /** The words of the player in a language, as JSON for pages that are not made by Flow. */
    public static String labels(Messages messages, Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(word -> words.put(word, messages.get(language, "ui.item." + word, "{0}", "{1}", "{2}")));
        return JSON.writeValueAsString(words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(word -> words.put(word, getTranslation("ui.item." + word, "{0}", "{1}", "{2}")));
        getElement().setProperty("labels", JSON.writeValueAsString(words));
        ClientAsset.ITEM_PLAYER.load(event.getUI());
    }

    private static Map<String, List<String>> read(String json) {
        Map<String, List<String>> responses = new LinkedHashMap<>();
        JSON.readTree(json).properties().forEach(entry -> responses.put(entry.getKey(),
                entry.getValue().valueStream().map(value -> value.asString("")).toList()));
        return responses;
    }
}
