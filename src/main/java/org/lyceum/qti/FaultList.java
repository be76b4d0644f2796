package org.lyceum.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.qti.QtiFault.Reason;

/** Collects faults while an item is read, and reads attributes with faults for what does not fit. */
final class FaultList {

    final List<QtiFault> faults = new ArrayList<>();
    final List<QtiFault> dropped = new ArrayList<>();

    void add(XmlElement element, Reason reason, String subject) {
        faults.add(new QtiFault(element.line, reason, subject));
    }

    /** Left out, because the item means the same without it. */
    void drop(XmlElement element, String subject) {
        dropped.add(new QtiFault(element.line, Reason.UNSUPPORTED_ATTRIBUTE, subject));
    }

    void unsupported(XmlElement element) {
        add(element, Reason.UNSUPPORTED_ELEMENT, element.name);
    }

    /** Names that change the look only are dropped; whatever else is not known is a fault. */
    void allow(XmlElement element, String... names) {
        Set<String> known = Set.of(names);
        Set<String> looks = Set.of("class", "id", "label", "xml:base");
        for (String attribute : element.attributes.keySet()) {
            if (known.contains(attribute)) {
                continue;
            }
            if (looks.contains(attribute) || attribute.startsWith("data-") || attribute.startsWith("aria-")) {
                drop(element, element.name + " " + attribute);
            } else {
                add(element, Reason.UNSUPPORTED_ATTRIBUTE, element.name + " " + attribute);
            }
        }
    }

    String required(XmlElement element, String name) {
        String value = element.attribute(name);
        if (value == null || value.isBlank()) {
            add(element, Reason.MISSING, element.name + " " + name);
            return "";
        }
        return value.strip();
    }

    boolean bool(XmlElement element, String name) {
        String value = element.attribute(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            add(element, Reason.UNSUPPORTED_VALUE, name + "=" + value);
        }
        return "true".equals(value);
    }

    int integer(XmlElement element, String name, int otherwise) {
        String value = element.attribute(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.strip().matches("\\d{1,6}")) {
            add(element, Reason.UNSUPPORTED_VALUE, name + "=" + value);
            return otherwise;
        }
        return Integer.parseInt(value.strip());
    }

    @Nullable Double number(XmlElement element, String name) {
        String value = element.attribute(name);
        return value == null ? null : number(element, name, value);
    }

    double number(XmlElement element, String name, String value) {
        try {
            double number = Double.parseDouble(value.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        add(element, Reason.UNSUPPORTED_VALUE, name + "=" + value);
        return 0;
    }
}
