package org.lyceum.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lyceum.qti.Interaction.ChoiceInteraction;
import org.lyceum.qti.Interaction.ExtendedTextInteraction;
import org.lyceum.qti.Interaction.HottextInteraction;
import org.lyceum.qti.Interaction.InlineChoiceInteraction;
import org.lyceum.qti.Interaction.MatchInteraction;
import org.lyceum.qti.Interaction.OrderInteraction;
import org.lyceum.qti.Interaction.TextEntryInteraction;
import org.lyceum.qti.QtiFault.Reason;

/** Reads the seven interactions that Lyceum supports. */
final class InteractionReader {

    private static final String PROMPT = "qti-prompt";
    private static final Set<String> KNOWN = Set.of("qti-choice-interaction", "qti-inline-choice-interaction",
            "qti-text-entry-interaction", "qti-match-interaction", "qti-order-interaction", "qti-hottext-interaction",
            "qti-extended-text-interaction");
    private static final Set<String> INLINE = Set.of("qti-inline-choice-interaction", "qti-text-entry-interaction");

    private final FaultList faults;
    private final ContentReader contents;
    private final Map<String, Function<XmlElement, Interaction>> readers = Map.of(
            "qti-choice-interaction", this::choice,
            "qti-inline-choice-interaction", this::inlineChoice,
            "qti-text-entry-interaction", this::textEntry,
            "qti-match-interaction", this::match,
            "qti-order-interaction", this::order,
            "qti-hottext-interaction", this::hottext,
            "qti-extended-text-interaction", this::extendedText);

    InteractionReader(FaultList faults, ContentReader contents) {
        this.faults = faults;
        this.contents = contents;
    }

    static boolean knows(String name) {
        return KNOWN.contains(name);
    }

    static boolean isBlock(String name) {
        return name.startsWith("qti-") && !INLINE.contains(name) && !name.equals("qti-hottext");
    }

    Optional<Interaction> read(XmlElement element) {
        return Optional.ofNullable(readers.get(element.name)).map(reader -> reader.apply(element));
    }

    private Interaction choice(XmlElement element) {
        faults.allow(element, "response-identifier", "shuffle", "max-choices", "min-choices", "orientation");
        only(element, PROMPT, "qti-simple-choice");
        return new ChoiceInteraction(response(element), faults.bool(element, "shuffle"),
                faults.integer(element, "min-choices", 0), faults.integer(element, "max-choices", 1),
                prompt(element), choices(element, "qti-simple-choice"));
    }

    private Interaction inlineChoice(XmlElement element) {
        faults.allow(element, "response-identifier", "shuffle", "required");
        only(element, "qti-inline-choice");
        return new InlineChoiceInteraction(
                response(element), faults.bool(element, "shuffle"), choices(element, "qti-inline-choice"));
    }

    private Interaction textEntry(XmlElement element) {
        faults.allow(element, "response-identifier", "expected-length");
        only(element);
        return new TextEntryInteraction(response(element), faults.integer(element, "expected-length", 0));
    }

    private Interaction match(XmlElement element) {
        faults.allow(element, "response-identifier", "shuffle", "max-associations", "min-associations");
        only(element, PROMPT, "qti-simple-match-set");
        List<List<Choice>> sets = new ArrayList<>();
        for (XmlElement set : element.elements("qti-simple-match-set")) {
            faults.allow(set);
            only(set, "qti-simple-associable-choice");
            sets.add(choices(set, "qti-simple-associable-choice"));
        }
        if (sets.size() != 2) {
            faults.add(element, Reason.MISSING, "qti-simple-match-set");
        }
        return new MatchInteraction(response(element), faults.bool(element, "shuffle"),
                faults.integer(element, "max-associations", 1), prompt(element),
                sets.isEmpty() ? List.of() : sets.getFirst(), sets.size() < 2 ? List.of() : sets.get(1));
    }

    private Interaction order(XmlElement element) {
        faults.allow(element, "response-identifier", "shuffle", "orientation");
        only(element, PROMPT, "qti-simple-choice");
        return new OrderInteraction(response(element), faults.bool(element, "shuffle"), prompt(element),
                choices(element, "qti-simple-choice"));
    }

    private Interaction hottext(XmlElement element) {
        faults.allow(element, "response-identifier", "max-choices", "min-choices");
        return new HottextInteraction(response(element), faults.integer(element, "max-choices", 1), prompt(element),
                contents.marked(element, Set.of(PROMPT)));
    }

    private Interaction extendedText(XmlElement element) {
        boolean code = ExtendedTextInteraction.CODE_CLASS.equals(element.attribute("class"));
        if (code) {
            faults.allow(element, "class", "data-code", "response-identifier", "format", "expected-lines",
                    "expected-length");
        } else {
            faults.allow(element, "response-identifier", "format", "expected-lines", "expected-length");
        }
        only(element, PROMPT);
        String format = element.attribute("format");
        if (format != null && !Set.of("plain", "preformatted").contains(format)) {
            faults.add(element, Reason.UNSUPPORTED_VALUE, "format=" + format);
        }
        String folder = code ? faults.required(element, "data-code") : null;
        if (folder != null && !folder.isEmpty() && !folder.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            faults.add(element, Reason.UNSUPPORTED_VALUE, "data-code=" + folder);
        }
        return new ExtendedTextInteraction(
                response(element), faults.integer(element, "expected-lines", 0), folder, prompt(element));
    }

    private String response(XmlElement element) {
        return faults.required(element, "response-identifier");
    }

    private List<Content> prompt(XmlElement element) {
        XmlElement prompt = element.element(PROMPT);
        if (prompt == null) {
            return List.of();
        }
        faults.allow(prompt);
        return contents.text(prompt);
    }

    private List<Choice> choices(XmlElement element, String name) {
        List<Choice> choices = new ArrayList<>();
        for (XmlElement choice : element.elements(name)) {
            boolean match = name.equals("qti-simple-associable-choice");
            if (match) {
                faults.allow(choice, "identifier", "fixed", "match-max", "match-min", "show-hide");
            } else {
                faults.allow(choice, "identifier", "fixed", "show-hide");
            }
            choices.add(new Choice(faults.required(choice, "identifier"), faults.bool(choice, "fixed"),
                    match ? faults.integer(choice, "match-max", 1) : 1, contents.text(choice)));
        }
        return choices;
    }

    private void only(XmlElement element, String... names) {
        Set<String> known = Set.of(names);
        element.elements().stream().filter(child -> !known.contains(child.name)).forEach(faults::unsupported);
        if (element.hasWords()) {
            faults.add(element, Reason.UNSUPPORTED_VALUE, element.name);
        }
    }
}
