package org.lyceum.qti;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lyceum.qti.Interaction.ExtendedTextInteraction;
import org.lyceum.qti.Interaction.MatchInteraction;
import org.lyceum.qti.Interaction.OrderInteraction;
import org.lyceum.qti.Interaction.TextEntryInteraction;
import org.lyceum.qti.QtiFault.Reason;

/** What must hold between the parts of an item, so that scoring it can never fail. */
final class ItemChecks {

    private final AssessmentItem item;
    private final XmlElement root;
    private final FaultList faults;

    private ItemChecks(AssessmentItem item, XmlElement root, FaultList faults) {
        this.item = item;
        this.root = root;
        this.faults = faults;
    }

    static void check(AssessmentItem item, XmlElement root, FaultList faults) {
        new ItemChecks(item, root, faults).check();
    }

    private void check() {
        List<Interaction> interactions = AssessmentItem.interactions(item.body());
        if (interactions.isEmpty()) {
            fault("qti-item-body", Reason.NO_INTERACTION, "qti-item-body");
            return;
        }
        if (interactions.size() > 1) {
            fault("qti-item-body", Reason.SEVERAL_INTERACTIONS, String.valueOf(interactions.size()));
            return;
        }
        once(item.responses().stream().map(ResponseDeclaration::identifier).toList());
        once(item.outcomes().stream().map(OutcomeDeclaration::identifier).toList());
        // The templates and the form for numbers speak of RESPONSE and of nothing else.
        String response = interactions.getFirst().response();
        if (!response.equals("RESPONSE")) {
            fault("qti-item-body", Reason.UNSUPPORTED_VALUE, "response-identifier=" + response);
        }
        if (item.responses().size() != 1 || !item.responses().getFirst().identifier().equals(response)) {
            fault("qti-response-declaration", Reason.UNKNOWN_IDENTIFIER, response);
            return;
        }
        Set<String> outcomes = new HashSet<>(item.outcomes().stream().map(OutcomeDeclaration::identifier).toList());
        item.feedback().stream().map(Feedback::outcome).filter(outcome -> !outcomes.contains(outcome))
                .forEach(outcome -> fault("qti-modal-feedback", Reason.UNKNOWN_IDENTIFIER, outcome));
        shape(interactions.getFirst(), item.responses().getFirst());
        identifiers(interactions.getFirst(), item.responses().getFirst());
        processing(interactions.getFirst(), item.responses().getFirst());
    }

    private void shape(Interaction interaction, ResponseDeclaration declared) {
        BaseType type = declared.baseType();
        Cardinality cardinality = declared.cardinality();
        boolean suits = switch (interaction) {
            case Interaction.ChoiceInteraction choice -> type == BaseType.IDENTIFIER
                    && (cardinality == Cardinality.MULTIPLE || cardinality == Cardinality.SINGLE && choice.maxChoices() == 1);
            case Interaction.HottextInteraction hottext -> type == BaseType.IDENTIFIER
                    && (cardinality == Cardinality.MULTIPLE || cardinality == Cardinality.SINGLE && hottext.maxChoices() == 1);
            case Interaction.InlineChoiceInteraction _ -> type == BaseType.IDENTIFIER && cardinality == Cardinality.SINGLE;
            case TextEntryInteraction _ ->
                (type == BaseType.STRING || type.isNumber()) && cardinality == Cardinality.SINGLE;
            case MatchInteraction _ -> type == BaseType.DIRECTED_PAIR && cardinality == Cardinality.MULTIPLE;
            case OrderInteraction _ -> type == BaseType.IDENTIFIER && cardinality == Cardinality.ORDERED;
            case ExtendedTextInteraction _ -> type == BaseType.STRING && cardinality == Cardinality.SINGLE;
        };
        if (!suits) {
            fault("qti-response-declaration", Reason.UNSUITABLE_RESPONSE, cardinality.tag() + " " + type.tag());
        }
        if (cardinality == Cardinality.SINGLE && declared.correct().size() > 1) {
            fault("qti-response-declaration", Reason.UNSUITABLE_RESPONSE, String.join(" ", declared.correct()));
        }
    }

    private void identifiers(Interaction interaction, ResponseDeclaration declared) {
        if (interaction instanceof TextEntryInteraction || interaction instanceof ExtendedTextInteraction) {
            return;
        }
        List<String> identifiers = item.identifiers();
        once(identifiers);
        identifiers.stream().filter(identifier -> !identifier.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*"))
                .forEach(identifier -> fault("qti-item-body", Reason.UNSUPPORTED_VALUE, identifier));
        if (identifiers.isEmpty()) {
            fault("qti-item-body", Reason.MISSING, "identifier");
        }
        declared.correct().forEach(value -> known(interaction, value));
        if (declared.mapping() != null) {
            declared.mapping().entries().forEach(entry -> known(interaction, entry.key()));
        }
        if (new HashSet<>(declared.correct()).size() < declared.correct().size()) {
            fault("qti-response-declaration", Reason.TWICE, String.join(" ", declared.correct()));
        }
        if (interaction instanceof OrderInteraction && declared.correct().size() != identifiers.size()) {
            fault("qti-response-declaration", Reason.UNSUITABLE_RESPONSE, String.join(" ", declared.correct()));
        }
    }

    private void known(Interaction interaction, String value) {
        boolean known = interaction instanceof MatchInteraction match
                ? ResponseValues.isPair(match, value) : item.identifiers().contains(value);
        if (!known) {
            fault("qti-response-declaration", Reason.UNKNOWN_IDENTIFIER, value);
        }
    }

    private void processing(Interaction interaction, ResponseDeclaration declared) {
        String element = "qti-response-processing";
        boolean typed = interaction instanceof ExtendedTextInteraction;
        switch (item.processing()) {
            case Processing.MatchCorrect _ -> {
                if (declared.correct().isEmpty()) {
                    fault("qti-response-declaration", Reason.NO_KEY, declared.identifier());
                }
                numbers(declared);
            }
            case Processing.MapResponse _ -> {
                if (declared.mapping() == null || declared.mapping().entries().isEmpty()) {
                    fault("qti-response-declaration", Reason.NO_MAPPING, declared.identifier());
                }
                if (declared.baseType().isNumber() || interaction instanceof OrderInteraction) {
                    fault(element, Reason.UNSUPPORTED_PROCESSING, "map_response " + declared.baseType().tag());
                }
            }
            case Processing.NumericEqual _ -> {
                if (!declared.baseType().isNumber() || declared.correct().isEmpty()) {
                    fault("qti-response-declaration", Reason.NO_KEY, declared.baseType().tag());
                }
                numbers(declared);
            }
            case Processing.Elsewhere _ -> {
                if (!typed) {
                    fault(element, Reason.UNSUPPORTED_PROCESSING, "qti-response-processing");
                } else if (item.type() == ItemType.EXTENDED_TEXT && item.rubric().isEmpty()) {
                    fault("qti-item-body", Reason.NO_RUBRIC, "qti-rubric-block");
                }
            }
        }
        if (typed && !(item.processing() instanceof Processing.Elsewhere)) {
            fault(element, Reason.UNSUPPORTED_PROCESSING, "qti-extended-text-interaction");
        }
    }

    private void numbers(ResponseDeclaration declared) {
        if (declared.baseType().isNumber()) {
            declared.correct().forEach(value -> faults.number(at("qti-response-declaration"), "qti-value", value));
        }
    }

    private void once(List<String> identifiers) {
        Set<String> seen = new HashSet<>();
        identifiers.stream().filter(identifier -> !seen.add(identifier))
                .forEach(identifier -> fault("qti-item-body", Reason.TWICE, identifier));
    }

    private void fault(String element, Reason reason, String subject) {
        faults.add(at(element), reason, subject);
    }

    private XmlElement at(String element) {
        XmlElement found = root.element(element);
        return found == null ? root : found;
    }
}
