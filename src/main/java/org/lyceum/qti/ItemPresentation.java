package org.lyceum.qti;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.qti.Interaction.ExtendedTextInteraction;
import org.lyceum.qti.Interaction.HottextInteraction;
import org.lyceum.qti.Interaction.MatchInteraction;
import org.lyceum.qti.Interaction.OrderInteraction;
import org.lyceum.qti.Interaction.TextEntryInteraction;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser may see of an item: its text, and what can be chosen, shuffled. Built from these parts alone, so that
 * key, mapping, scores, rubric and feedback cannot slip in.
 *
 * <p>A piece of content is a string, {@code {"el", "attrs", "children"}}, {@code {"hottext", "children"}} or an
 * interaction {@code {"interaction", "response", …}}.
 */
public final class ItemPresentation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What tells a browser something; classes of other tools mean nothing here. */
    private static final Set<String> ATTRIBUTES =
            Set.of("lang", "dir", "title", "colspan", "rowspan", "scope", "start", "src", "alt", "width", "height");

    private static final int TRIES = 50;

    private final AssessmentItem item;
    private final long seed;
    private final @Nullable String starter;

    private ItemPresentation(AssessmentItem item, long seed, @Nullable String starter) {
        this.item = item;
        this.seed = seed;
        this.starter = starter;
    }

    /** @param shuffleSeed the same seed gives the same order, in every language */
    public static String json(AssessmentItem item, long shuffleSeed) {
        return json(item, shuffleSeed, null);
    }

    /** @param starter program that the candidate begins with; null when none is asked for */
    public static String json(AssessmentItem item, long shuffleSeed, @Nullable String starter) {
        ItemPresentation presentation = new ItemPresentation(item, shuffleSeed, starter);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("identifier", item.identifier());
        json.put("title", item.title());
        json.put("language", item.language());
        json.put("type", item.type().tag());
        json.put("body", presentation.contents(item.body()));
        return JSON.writeValueAsString(json);
    }

    /** A text alone, such as an explanation that may be shown now. */
    public static String contentJson(List<Content> contents) {
        return JSON.writeValueAsString(plain(contents));
    }

    private static List<Object> plain(List<Content> contents) {
        List<Object> json = new ArrayList<>();
        for (Content content : contents) {
            switch (content) {
                case Content.Text text -> json.add(text.text());
                case Content.Element element -> json.add(element(element, plain(element.children())));
                case Content.Hottext hottext -> json.addAll(plain(hottext.children()));
                case Interaction _ -> {}
            }
        }
        return json;
    }

    private List<Object> contents(List<Content> contents) {
        List<Object> json = new ArrayList<>();
        for (Content content : contents) {
            json.add(switch (content) {
                case Content.Text text -> text.text();
                case Content.Element element -> element(element, contents(element.children()));
                case Content.Hottext hottext -> {
                    Map<String, Object> marked = new LinkedHashMap<>();
                    marked.put("hottext", hottext.identifier());
                    marked.put("children", contents(hottext.children()));
                    yield marked;
                }
                case Interaction interaction -> interaction(interaction);
            });
        }
        return json;
    }

    private static Map<String, Object> element(Content.Element element, List<Object> children) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("el", element.name());
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach((name, value) -> {
            String plain = name.equals("xml:lang") ? "lang" : name;
            if (ATTRIBUTES.contains(plain)) {
                attributes.put(plain, value);
            }
        });
        if (!attributes.isEmpty()) {
            json.put("attrs", attributes);
        }
        if (!children.isEmpty()) {
            json.put("children", children);
        }
        return json;
    }

    private Map<String, Object> interaction(Interaction interaction) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("interaction", name(interaction));
        json.put("response", interaction.response());
        if (!interaction.prompt().isEmpty()) {
            json.put("prompt", contents(interaction.prompt()));
        }
        switch (interaction) {
            case Interaction.ChoiceInteraction choice -> {
                json.put("min", choice.minChoices());
                json.put("max", choice.maxChoices());
                json.put("choices", choices(shuffled(choice.choices(), choice.shuffle(), "choices")));
            }
            case Interaction.InlineChoiceInteraction choice ->
                json.put("choices", choices(shuffled(choice.choices(), choice.shuffle(), "choices")));
            case TextEntryInteraction text -> {
                json.put("input", item.declaration().baseType().isNumber() ? "number" : "text");
                json.put("length", text.expectedLength());
            }
            case MatchInteraction match -> {
                json.put("max", match.maxAssociations());
                json.put("rows", choices(shuffled(match.rows(), match.shuffle(), "rows")));
                json.put("columns", choices(shuffled(match.columns(), match.shuffle(), "columns")));
            }
            case OrderInteraction order -> json.put("choices", choices(disordered(order)));
            case HottextInteraction hottext -> {
                json.put("max", hottext.maxChoices());
                json.put("content", contents(hottext.content()));
            }
            case ExtendedTextInteraction text -> {
                json.put("lines", text.expectedLines());
                if (starter != null) {
                    json.put("starter", starter);
                }
            }
        }
        return json;
    }

    private static String name(Interaction interaction) {
        return switch (interaction) {
            case Interaction.ChoiceInteraction _ -> "choice";
            case Interaction.InlineChoiceInteraction _ -> "inline-choice";
            case TextEntryInteraction _ -> "text-entry";
            case MatchInteraction _ -> "match";
            case OrderInteraction _ -> "order";
            case HottextInteraction _ -> "hottext";
            case ExtendedTextInteraction text -> text.code() == null ? "extended-text" : "code";
        };
    }

    private List<Object> choices(List<Choice> choices) {
        List<Object> json = new ArrayList<>();
        for (Choice choice : choices) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", choice.identifier());
            if (choice.matchMax() != 1) {
                one.put("matchMax", choice.matchMax());
            }
            one.put("content", contents(choice.content()));
            json.add(one);
        }
        return json;
    }

    private List<Choice> shuffled(List<Choice> choices, boolean shuffle, String part) {
        return shuffle ? shuffled(choices, random(part)) : choices;
    }

    /** Never in the right order from the start, whatever the file says: an answer is what a person has put in order. */
    private List<Choice> disordered(OrderInteraction order) {
        Random random = random("choices");
        List<Choice> choices = shuffled(order.choices(), random);
        for (int i = 0; i < TRIES && identifiers(choices).equals(item.declaration().correct()); i++) {
            choices = shuffled(order.choices(), random);
        }
        return choices;
    }

    private static List<String> identifiers(List<Choice> choices) {
        return choices.stream().map(Choice::identifier).toList();
    }

    private static List<Choice> shuffled(List<Choice> choices, Random random) {
        List<Choice> free = new ArrayList<>(choices.stream().filter(choice -> !choice.fixed()).toList());
        Collections.shuffle(free, random);
        var next = free.iterator();
        return choices.stream().map(choice -> choice.fixed() ? choice : next.next()).toList();
    }

    private Random random(String part) {
        return new Random(seed * 31 + (item.identifier() + "/" + part).hashCode());
    }
}
