package org.lyceum.qti;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.qti.QtiFault.Reason;

/** Reads response and outcome declarations. */
final class DeclarationReader {

    private final FaultList faults;

    DeclarationReader(FaultList faults) {
        this.faults = faults;
    }

    ResponseDeclaration response(XmlElement element) {
        faults.allow(element, "identifier", "cardinality", "base-type");
        @Nullable Mapping mapping = null;
        List<String> correct = List.of();
        for (XmlElement child : element.elements()) {
            switch (child.name) {
                case "qti-correct-response" -> correct = values(child);
                case "qti-mapping" -> mapping = mapping(child);
                default -> faults.unsupported(child);
            }
        }
        return new ResponseDeclaration(
                faults.required(element, "identifier"), cardinality(element), baseType(element), correct, mapping);
    }

    OutcomeDeclaration outcome(XmlElement element) {
        faults.allow(element, "identifier", "cardinality", "base-type", "normal-maximum", "normal-minimum", "view",
                "interpretation", "mastery-value");
        List<String> defaults = List.of();
        for (XmlElement child : element.elements()) {
            if (child.name.equals("qti-default-value")) {
                defaults = values(child);
            } else {
                faults.unsupported(child);
            }
        }
        for (String name : List.of("normal-minimum", "view", "interpretation", "mastery-value")) {
            if (element.attribute(name) != null) {
                faults.drop(element, element.name + " " + name);
            }
        }
        return new OutcomeDeclaration(faults.required(element, "identifier"), cardinality(element), baseType(element),
                faults.number(element, "normal-maximum"), defaults);
    }

    private List<String> values(XmlElement element) {
        faults.allow(element);
        List<String> values = new ArrayList<>();
        for (XmlElement child : element.elements()) {
            if (child.name.equals("qti-value")) {
                faults.allow(child);
                values.add(child.text());
            } else {
                faults.unsupported(child);
            }
        }
        return values;
    }

    private Mapping mapping(XmlElement element) {
        faults.allow(element, "lower-bound", "upper-bound", "default-value");
        List<Mapping.Entry> entries = new ArrayList<>();
        for (XmlElement child : element.elements()) {
            if (!child.name.equals("qti-map-entry")) {
                faults.unsupported(child);
                continue;
            }
            faults.allow(child, "map-key", "mapped-value", "case-sensitive");
            entries.add(new Mapping.Entry(faults.required(child, "map-key"),
                    faults.number(child, "mapped-value", faults.required(child, "mapped-value")),
                    child.attribute("case-sensitive") == null || faults.bool(child, "case-sensitive")));
        }
        Double otherwise = faults.number(element, "default-value");
        return new Mapping(faults.number(element, "lower-bound"), faults.number(element, "upper-bound"),
                otherwise == null ? 0 : otherwise, entries);
    }

    private Cardinality cardinality(XmlElement element) {
        String tag = faults.required(element, "cardinality");
        return Arrays.stream(Cardinality.values()).filter(found -> found.tag().equals(tag)).findFirst().orElseGet(() -> {
            faults.add(element, Reason.UNSUPPORTED_VALUE, "cardinality=" + tag);
            return Cardinality.SINGLE;
        });
    }

    private BaseType baseType(XmlElement element) {
        String tag = faults.required(element, "base-type");
        return Arrays.stream(BaseType.values()).filter(found -> found.tag().equals(tag)).findFirst().orElseGet(() -> {
            faults.add(element, Reason.UNSUPPORTED_VALUE, "base-type=" + tag);
            return BaseType.STRING;
        });
    }
}
