package org.lyceum.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question with its key, in one language. {@link QtiReader} sees to it that there is exactly one interaction, that
 * its response is declared and that key and mapping name choices that exist.
 *
 * @param language BCP 47 tag; empty when the file does not say
 * @param rubric   how a person scores it; empty for items that are scored by themselves
 */
public record AssessmentItem(
        String identifier,
        String title,
        String language,
        List<ResponseDeclaration> responses,
        List<OutcomeDeclaration> outcomes,
        List<Content> rubric,
        List<Content> body,
        Processing processing,
        List<Feedback> feedback) {

    public AssessmentItem {
        responses = List.copyOf(responses);
        outcomes = List.copyOf(outcomes);
        rubric = List.copyOf(rubric);
        body = List.copyOf(body);
        feedback = List.copyOf(feedback);
    }

    /** The same under another name. */
    public AssessmentItem named(String identifier, String language) {
        return new AssessmentItem(
                identifier, title, language, responses, outcomes, rubric, body, processing, feedback);
    }

    public ItemType type() {
        return ItemType.of(this);
    }

    public Interaction interaction() {
        return interactions(body).getFirst();
    }

    /** Of the interaction's response. */
    public ResponseDeclaration declaration() {
        String response = interaction().response();
        return responses.stream().filter(found -> found.identifier().equals(response)).findFirst().orElseThrow();
    }

    public Optional<OutcomeDeclaration> outcome(String identifier) {
        return outcomes.stream().filter(found -> found.identifier().equals(identifier)).findFirst();
    }

    /** Why the key is the key, to be shown after the answer. */
    public List<Content> explanation() {
        return feedback.stream().filter(Feedback::show).flatMap(found -> found.content().stream()).toList();
    }

    static List<Interaction> interactions(List<Content> contents) {
        List<Interaction> found = new ArrayList<>();
        for (Content content : contents) {
            switch (content) {
                case Interaction interaction -> found.add(interaction);
                case Content.Element element -> found.addAll(interactions(element.children()));
                case Content.Hottext hottext -> found.addAll(interactions(hottext.children()));
                case Content.Text _ -> {}
            }
        }
        return found;
    }

    /** Hot texts anywhere below, in the order of the text. */
    static List<Content.Hottext> hottexts(List<Content> contents) {
        List<Content.Hottext> found = new ArrayList<>();
        for (Content content : contents) {
            switch (content) {
                case Content.Hottext hottext -> {
                    found.add(hottext);
                    found.addAll(hottexts(hottext.children()));
                }
                case Content.Element element -> found.addAll(hottexts(element.children()));
                case Interaction.HottextInteraction interaction -> found.addAll(hottexts(interaction.content()));
                case Interaction _, Content.Text _ -> {}
            }
        }
        return found;
    }

    /** Identifiers that the response may name: choices, or hot texts. Not for typed answers. */
    public List<String> identifiers() {
        Interaction interaction = interaction();
        if (interaction instanceof Interaction.HottextInteraction hottext) {
            return hottexts(hottext.content()).stream().map(Content.Hottext::identifier).toList();
        }
        return interaction.choices().stream().map(Choice::identifier).toList();
    }
}
