package org.lyceum.retrieval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lyceum.retrieval.SearchDocument.Kind;

/** Narrows the results to one kind; each button says how many there are. */
class KindFilter extends Div {

    private final Map<Kind, NativeButton> buttons = new EnumMap<>(Kind.class);
    private final NativeButton all = new NativeButton();
    private @Nullable Kind chosen;

    KindFilter(Consumer<@Nullable Kind> listener) {
        addClassName("search-kinds");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("retrieval.kind.label"));
        all.setText(getTranslation("retrieval.kind.all"));
        add(button(all, null, listener));
        for (Kind kind : Kind.values()) {
            NativeButton button = new NativeButton();
            buttons.put(kind, button);
            add(button(button, kind, listener));
        }
        show(Map.of());
    }

    private NativeButton button(NativeButton button, @Nullable Kind kind, Consumer<@Nullable Kind> listener) {
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> {
            choose(kind);
            listener.accept(kind);
        });
        return button;
    }

    void choose(@Nullable Kind kind) {
        chosen = kind;
        all.getElement().setAttribute("aria-pressed", String.valueOf(kind == null));
        buttons.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(each == kind)));
    }

    @Nullable Kind chosen() {
        return chosen;
    }

    void show(Map<Kind, Integer> counts) {
        setVisible(!counts.isEmpty());
        buttons.forEach((kind, button) -> {
            int count = counts.getOrDefault(kind, 0);
            button.setText(getTranslation("retrieval.kind." + name(kind) + ".count", count));
            button.setEnabled(count > 0 || kind == chosen);
        });
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
