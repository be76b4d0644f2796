package org.lyceum.exam.internal.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.Problems;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.qti.BaseType;
import org.lyceum.qti.Choice;
import org.lyceum.qti.Content;
import org.lyceum.qti.Feedback;
import org.lyceum.qti.Interaction;
import org.lyceum.qti.ResponseDeclaration;
import org.lyceum.ui.Language;

/**
 * An item asks the same in every language: same identifiers, interactions, keys and scoring. Only words differ, and
 * the words that are taken for an answer.
 */
final class ItemParity {

    private ItemParity() {}

    static void check(ContentFolder folder, Map<Language, AssessmentItem> texts, Problems problems) {
        AssessmentItem english = texts.get(Language.EN);
        texts.forEach((language, item) -> {
            Path file = folder.file(language.tag() + ".xml");
            differing(english, item).forEach(part -> problems.add(file, 0, "exam.parity." + part));
        });
    }

    /** Message keys of what is not the same. */
    static List<String> differing(AssessmentItem english, AssessmentItem other) {
        List<String> parts = new ArrayList<>();
        note(parts, "declarations", declarations(english).equals(declarations(other))
                && english.outcomes().equals(other.outcomes()));
        note(parts, "interaction", interaction(english).equals(interaction(other)));
        note(parts, "scoring", english.processing().equals(other.processing()));
        note(parts, "feedback", feedback(english).equals(feedback(other)));
        note(parts, "programs", programs(english.body()) == programs(other.body()));
        return parts;
    }

    private static void note(List<String> parts, String part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }

    /** Without the words that may be typed, which are each language's own. */
    private static List<ResponseDeclaration> declarations(AssessmentItem item) {
        return item.responses().stream()
                .map(declared -> declared.baseType() != BaseType.STRING ? declared : new ResponseDeclaration(
                        declared.identifier(), declared.cardinality(), declared.baseType(), List.of(), null))
                .toList();
    }

    private static List<Object> feedback(AssessmentItem item) {
        return item.feedback().stream()
                .<Object>map(found -> List.of(found.outcome(), found.identifier(), found.show()))
                .toList();
    }

    /** All that is not words. Hot texts stand where the language's grammar puts them. */
    private static List<Object> interaction(AssessmentItem item) {
        return switch (item.interaction()) {
            case Interaction.ChoiceInteraction choice -> List.of("choice", choice.response(), choice.shuffle(),
                    choice.minChoices(), choice.maxChoices(), choices(choice.choices()));
            case Interaction.InlineChoiceInteraction choice ->
                List.of("inline-choice", choice.response(), choice.shuffle(), choices(choice.choices()));
            case Interaction.TextEntryInteraction text -> List.of("text-entry", text.response());
            case Interaction.MatchInteraction match -> List.of("match", match.response(), match.shuffle(),
                    match.maxAssociations(), choices(match.rows()), choices(match.columns()));
            case Interaction.OrderInteraction order ->
                List.of("order", order.response(), order.shuffle(), choices(order.choices()));
            case Interaction.HottextInteraction hottext -> List.of("hottext", hottext.response(), hottext.maxChoices(),
                    item.identifiers().stream().sorted().toList());
            case Interaction.ExtendedTextInteraction text ->
                List.of("extended-text", text.response(), String.valueOf(text.code()));
        };
    }

    private static List<Object> choices(List<Choice> choices) {
        return choices.stream()
                .<Object>map(choice -> List.of(choice.identifier(), choice.fixed(), choice.matchMax()))
                .toList();
    }

    /** Set-off programs, in the body and in the prompt. */
    private static long programs(List<Content> contents) {
        return contents.stream().mapToLong(content -> switch (content) {
            case Content.Element element -> (element.name().equals("pre") ? 1 : 0) + programs(element.children());
            case Interaction interaction -> programs(interaction.prompt());
            case Content.Hottext _, Content.Text _ -> 0;
        }).sum();
    }
}
