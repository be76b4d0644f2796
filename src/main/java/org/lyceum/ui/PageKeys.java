package org.lyceum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Keys of a page, heard wherever the focus is, unless a dialog is open or another component used the key. A key
 * is written as {@code Mod+Shift+Enter}; {@code Mod} is Ctrl, on a Mac Cmd; letters and digits mean the place on
 * the keyboard. A single character such as {@code ?} is heard only outside of fields, and each person can turn
 * such keys off in their browser (WCAG 2.1.4).
 */
@Tag("page-keys")
public final class PageKeys extends Component {

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final ArrayNode bindings = JsonNodeFactory.instance.arrayNode();
    private boolean singleKeys = true;

    public PageKeys() {
        getElement().setAttribute("hidden", true);
        getElement().addEventListener("page-key", event -> {
            Command command = commands.get(event.getEventData().path("event.detail").asString(""));
            if (command != null) {
                command.execute();
            }
        }).addEventData("event.detail");
        getElement().addEventListener("page-keys-single", event ->
                singleKeys = event.getEventData().path("event.detail").asBoolean(true)).addEventData("event.detail");
    }

    /** Runs the command at the key. */
    public void command(String key, Command command) {
        commands.put(key, command);
        bindings.addObject().put("key", key).put("does", "command");
    }

    /** Moves the focus to the first element that the CSS selector finds. */
    public void focus(String key, String selector) {
        bindings.addObject().put("key", key).put("does", "focus").put("selector", selector);
    }

    /** Moves the focus to the next (1) or previous (-1) of the elements that the CSS selector finds. */
    public void step(String key, String selector, int by) {
        bindings.addObject().put("key", key).put("does", "step").put("selector", selector).put("by", by);
    }

    /** Whether the person has keys of a single character turned on. */
    public boolean singleKeys() {
        return singleKeys;
    }

    public void setSingleKeys(boolean on) {
        singleKeys = on;
        getElement().executeJs("customElements.whenDefined('page-keys').then(() => this.setSingle($0))", on);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ClientAsset.PAGE_KEYS.load(event.getUI());
        getElement().executeJs("customElements.whenDefined('page-keys').then(() => this.configure($0))", bindings);
    }
}
