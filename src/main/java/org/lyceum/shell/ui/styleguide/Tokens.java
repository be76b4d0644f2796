package org.lyceum.shell.ui.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lyceum.ui.Illustration;

/** The custom properties of {@code theme/lyceum.css}, as they look now. */
final class Tokens {

    private static final List<String> COLOURS = List.of("paper", "surface", "surface-sunken", "border", "border-strong",
            "text", "text-muted", "accent", "accent-strong", "accent-soft", "success", "success-soft", "warning",
            "warning-soft", "error", "error-soft");
    private static final List<String> SIZES = List.of("xs", "s", "m", "reading", "l", "xl", "2xl", "3xl");
    private static final List<String> SPACES = List.of("2xs", "xs", "s", "m", "l", "xl", "2xl");

    private Tokens() {}

    static Component colours() {
        return grid("styleguide-colours", COLOURS, name -> {
            Div swatch = new Div();
            swatch.addClassName("styleguide-swatch");
            swatch.getStyle().set("background", "var(--ly-" + name + ")");
            return named(swatch, "--ly-" + name);
        });
    }

    static Component sizes(String sample) {
        return grid("styleguide-sizes", SIZES, name -> {
            Span words = new Span(sample);
            words.getStyle().set("font-size", "var(--ly-size-" + name + ")");
            return named(words, "--ly-size-" + name);
        });
    }

    static Component spaces() {
        return grid("styleguide-spaces", SPACES, name -> {
            Div bar = new Div();
            bar.addClassName("styleguide-bar");
            bar.getStyle().set("width", "var(--ly-space-" + name + ")");
            return named(bar, "--ly-space-" + name);
        });
    }

    static Component illustrations() {
        return grid("styleguide-colours", List.of(Illustration.values()), illustration ->
                named(illustration.create(), illustration.name().toLowerCase(Locale.ROOT)));
    }

    private static <T> Div grid(String style, List<T> items, Function<T, Component> shown) {
        Div grid = new Div(items.stream().map(shown).toArray(Component[]::new));
        grid.addClassName(style);
        return grid;
    }

    private static Div named(Component shown, String name) {
        return new Div(shown, new Code(name));
    }
}
