package org.lyceum.qti;

import java.util.List;
import org.lyceum.qti.Interaction.ChoiceInteraction;
import org.lyceum.qti.Interaction.ExtendedTextInteraction;
import org.lyceum.qti.Interaction.HottextInteraction;
import org.lyceum.qti.Interaction.InlineChoiceInteraction;
import org.lyceum.qti.Interaction.MatchInteraction;
import org.lyceum.qti.Interaction.OrderInteraction;
import org.lyceum.qti.Interaction.TextEntryInteraction;

/** Writes an item as QTI 3.0. What {@link QtiReader} reads back is equal. */
public final class QtiWriter {

    private static final String TEMPLATES = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";
    private static final String SCHEMA = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";

    private final XmlText xml = new XmlText();

    private QtiWriter() {}

    public static String write(AssessmentItem item) {
        QtiWriter writer = new QtiWriter();
        writer.item(item);
        return writer.xml.toString();
    }

    private void item(AssessmentItem item) {
        xml.declaration();
        xml.open("qti-assessment-item", "xmlns", XmlTree.NAMESPACE,
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation", XmlTree.NAMESPACE + " " + SCHEMA,
                "identifier", item.identifier(), "title", item.title(),
                "xml:lang", item.language().isEmpty() ? null : item.language(),
                "adaptive", "false", "time-dependent", "false");
        xml.line();
        item.responses().forEach(this::response);
        item.outcomes().forEach(this::outcome);
        xml.open("qti-item-body");
        if (!item.rubric().isEmpty()) {
            xml.open("qti-rubric-block", "view", "scorer", "use", "scoring").open("qti-content-body");
            contents(item.rubric());
            xml.close("qti-content-body").close("qti-rubric-block");
        }
        contents(item.body());
        xml.close("qti-item-body").line();
        processing(item.processing());
        item.feedback().forEach(this::feedback);
        xml.close("qti-assessment-item").line();
    }

    private void response(ResponseDeclaration declared) {
        xml.open("qti-response-declaration", "identifier", declared.identifier(),
                "cardinality", declared.cardinality().tag(), "base-type", declared.baseType().tag());
        if (!declared.correct().isEmpty()) {
            xml.open("qti-correct-response");
            values(declared.correct());
            xml.close("qti-correct-response");
        }
        Mapping mapping = declared.mapping();
        if (mapping != null) {
            xml.open("qti-mapping", "lower-bound", number(mapping.lower()), "upper-bound", number(mapping.upper()),
                    "default-value", number(mapping.otherwise()));
            mapping.entries().forEach(entry -> xml.empty("qti-map-entry", "map-key", entry.key(),
                    "mapped-value", number(entry.points()), "case-sensitive", entry.caseSensitive() ? null : "false"));
            xml.close("qti-mapping");
        }
        xml.close("qti-response-declaration").line();
    }

    private void outcome(OutcomeDeclaration declared) {
        xml.open("qti-outcome-declaration", "identifier", declared.identifier(),
                "cardinality", declared.cardinality().tag(), "base-type", declared.baseType().tag(),
                "normal-maximum", number(declared.normalMaximum()));
        if (!declared.defaults().isEmpty()) {
            xml.open("qti-default-value");
            values(declared.defaults());
            xml.close("qti-default-value");
        }
        xml.close("qti-outcome-declaration").line();
    }

    private void values(List<String> values) {
        values.forEach(value -> xml.open("qti-value").text(value).close("qti-value"));
    }

    private void processing(Processing processing) {
        switch (processing) {
            case Processing.MatchCorrect _ ->
                xml.empty("qti-response-processing", "template", TEMPLATES + "match_correct.xml").line();
            case Processing.MapResponse _ ->
                xml.empty("qti-response-processing", "template", TEMPLATES + "map_response.xml").line();
            case Processing.NumericEqual equal -> {
                boolean exact = equal.mode() == Processing.Mode.EXACT;
                xml.open("qti-response-processing").open("qti-response-condition").open("qti-response-if");
                xml.open("qti-equal", "tolerance-mode", equal.mode().tag(),
                        "tolerance", exact ? null : number(equal.below()) + " " + number(equal.above()));
                xml.empty("qti-variable", "identifier", "RESPONSE").empty("qti-correct", "identifier", "RESPONSE");
                xml.close("qti-equal").open("qti-set-outcome-value", "identifier", OutcomeDeclaration.SCORE);
                xml.open("qti-base-value", "base-type", "float").text(number(equal.points())).close("qti-base-value");
                xml.close("qti-set-outcome-value").close("qti-response-if");
                xml.close("qti-response-condition").close("qti-response-processing").line();
            }
            case Processing.Elsewhere _ -> {}
        }
    }

    private void feedback(Feedback feedback) {
        xml.open("qti-modal-feedback", "outcome-identifier", feedback.outcome(), "identifier", feedback.identifier(),
                "show-hide", feedback.show() ? "show" : "hide").open("qti-content-body");
        contents(feedback.content());
        xml.close("qti-content-body").close("qti-modal-feedback").line();
    }

    private void contents(List<Content> contents) {
        contents.forEach(this::content);
    }

    private void content(Content content) {
        switch (content) {
            case Content.Text text -> xml.text(text.text());
            case Content.Element element -> {
                xml.open(element.name(), element.attributes().entrySet().stream()
                        .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
                contents(element.children());
                xml.close(element.name());
            }
            case Content.Hottext hottext -> {
                xml.open("qti-hottext", "identifier", hottext.identifier());
                contents(hottext.children());
                xml.close("qti-hottext");
            }
            case Interaction interaction -> interaction(interaction);
        }
    }

    private void interaction(Interaction interaction) {
        String response = interaction.response();
        switch (interaction) {
            case ChoiceInteraction choice -> {
                xml.open("qti-choice-interaction", "response-identifier", response, "shuffle", flag(choice.shuffle()),
                        "min-choices", choice.minChoices() == 0 ? null : String.valueOf(choice.minChoices()),
                        "max-choices", String.valueOf(choice.maxChoices()));
                prompt(interaction);
                choices("qti-simple-choice", choice.choices());
                xml.close("qti-choice-interaction");
            }
            case InlineChoiceInteraction choice -> {
                xml.open("qti-inline-choice-interaction", "response-identifier", response,
                        "shuffle", flag(choice.shuffle()));
                choices("qti-inline-choice", choice.choices());
                xml.close("qti-inline-choice-interaction");
            }
            case TextEntryInteraction text -> xml.empty("qti-text-entry-interaction", "response-identifier", response,
                    "expected-length", text.expectedLength() == 0 ? null : String.valueOf(text.expectedLength()));
            case MatchInteraction match -> {
                xml.open("qti-match-interaction", "response-identifier", response, "shuffle", flag(match.shuffle()),
                        "max-associations", String.valueOf(match.maxAssociations()));
                prompt(interaction);
                for (List<Choice> set : List.of(match.rows(), match.columns())) {
                    xml.open("qti-simple-match-set");
                    choices("qti-simple-associable-choice", set);
                    xml.close("qti-simple-match-set");
                }
                xml.close("qti-match-interaction");
            }
            case OrderInteraction order -> {
                xml.open("qti-order-interaction", "response-identifier", response, "shuffle", flag(order.shuffle()));
                prompt(interaction);
                choices("qti-simple-choice", order.choices());
                xml.close("qti-order-interaction");
            }
            case HottextInteraction hottext -> {
                xml.open("qti-hottext-interaction", "response-identifier", response,
                        "max-choices", String.valueOf(hottext.maxChoices()));
                prompt(interaction);
                contents(hottext.content());
                xml.close("qti-hottext-interaction");
            }
            case ExtendedTextInteraction text -> {
                boolean code = text.code() != null;
                xml.open("qti-extended-text-interaction", "class", code ? ExtendedTextInteraction.CODE_CLASS : null,
                        "response-identifier", response, "format", code ? "preformatted" : null,
                        "expected-lines", text.expectedLines() == 0 ? null : String.valueOf(text.expectedLines()),
                        "data-code", text.code());
                prompt(interaction);
                xml.close("qti-extended-text-interaction");
            }
        }
    }

    private void prompt(Interaction interaction) {
        if (!interaction.prompt().isEmpty()) {
            xml.open("qti-prompt");
            contents(interaction.prompt());
            xml.close("qti-prompt");
        }
    }

    private void choices(String element, List<Choice> choices) {
        boolean match = element.equals("qti-simple-associable-choice");
        for (Choice choice : choices) {
            xml.open(element, "identifier", choice.identifier(), "fixed", choice.fixed() ? "true" : null,
                    "match-max", match ? String.valueOf(choice.matchMax()) : null);
            contents(choice.content());
            xml.close(element);
        }
    }

    private static String flag(boolean value) {
        return String.valueOf(value);
    }

    /** 1 and not 1.0, as people write it. */
    private static @org.jspecify.annotations.Nullable String number(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? null : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
