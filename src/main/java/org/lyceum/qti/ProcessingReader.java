package org.lyceum.qti;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lyceum.qti.QtiFault.Reason;

/**
 * Reads response processing: the templates {@code match_correct} and {@code map_response}, and the one condition that
 * compares a number with its key within a tolerance. A general rule language would be a program that we did not test.
 */
final class ProcessingReader {

    /** The templates' addresses differ between tools in host and ending; the last part says which it is. */
    private static final Pattern TEMPLATE =
            Pattern.compile("https?://[^/]*(?:imsglobal|1edtech)\\.org/.*/(match_correct|map_response)(?:\\.xml)?");

    private final FaultList faults;

    ProcessingReader(FaultList faults) {
        this.faults = faults;
    }

    Processing read(XmlElement element) {
        faults.allow(element, "template", "template-location");
        String template = element.attribute("template");
        if (template == null) {
            return element.elements().isEmpty() ? new Processing.Elsewhere() : numeric(element);
        }
        Matcher matcher = TEMPLATE.matcher(template.strip());
        if (!matcher.matches() || !element.elements().isEmpty()) {
            faults.add(element, Reason.UNSUPPORTED_PROCESSING, template);
            return new Processing.Elsewhere();
        }
        return matcher.group(1).equals("match_correct") ? new Processing.MatchCorrect() : new Processing.MapResponse();
    }

    private Processing numeric(XmlElement element) {
        XmlElement condition = only(element, "qti-response-condition");
        XmlElement branch = condition == null ? null : only(condition, "qti-response-if");
        if (branch == null) {
            return new Processing.Elsewhere();
        }
        List<XmlElement> parts = branch.elements();
        if (parts.size() != 2 || !parts.get(0).name.equals("qti-equal")
                || !parts.get(1).name.equals("qti-set-outcome-value")) {
            return refuse(parts.isEmpty() ? branch : parts.getFirst());
        }
        XmlElement equal = parts.get(0);
        XmlElement set = parts.get(1);
        List<String> operands = equal.elements().stream().map(operand -> operand.name).toList();
        boolean response = equal.elements().stream().allMatch(operand -> "RESPONSE".equals(operand.attribute("identifier")));
        if (!operands.equals(List.of("qti-variable", "qti-correct")) || !response) {
            return refuse(equal);
        }
        XmlElement value = only(set, "qti-base-value");
        if (!OutcomeDeclaration.SCORE.equals(set.attribute("identifier")) || value == null) {
            return refuse(set);
        }
        return equal(equal, faults.number(value, "qti-base-value", value.text()));
    }

    private Processing equal(XmlElement equal, double points) {
        faults.allow(equal, "tolerance-mode", "tolerance", "include-lower-bound", "include-upper-bound");
        for (String bound : List.of("include-lower-bound", "include-upper-bound")) {
            if ("false".equals(equal.attribute(bound))) {
                faults.add(equal, Reason.UNSUPPORTED_VALUE, bound + "=false");
            }
        }
        String mode = equal.attribute("tolerance-mode") == null ? "exact" : faults.required(equal, "tolerance-mode");
        String tolerance = equal.attribute("tolerance");
        if (mode.equals("exact")) {
            return new Processing.NumericEqual(Processing.Mode.EXACT, 0, 0, points);
        }
        if (!mode.equals("absolute") && !mode.equals("relative")) {
            faults.add(equal, Reason.UNSUPPORTED_VALUE, "tolerance-mode=" + mode);
            return new Processing.Elsewhere();
        }
        String[] bounds = (tolerance == null ? "" : tolerance).strip().split("\\s+");
        double below = faults.number(equal, "tolerance", bounds[0]);
        double above = bounds.length > 1 ? faults.number(equal, "tolerance", bounds[1]) : below;
        if (below < 0 || above < 0 || bounds.length > 2) {
            faults.add(equal, Reason.UNSUPPORTED_VALUE, "tolerance=" + tolerance);
        }
        return new Processing.NumericEqual(
                Processing.Mode.valueOf(mode.toUpperCase(Locale.ROOT)), below, above, points);
    }

    private @Nullable XmlElement only(XmlElement parent, String name) {
        List<XmlElement> children = parent.elements();
        if (children.size() == 1 && children.getFirst().name.equals(name)) {
            return children.getFirst();
        }
        XmlElement odd = children.stream().filter(child -> !child.name.equals(name)).findFirst()
                .orElse(children.isEmpty() ? parent : children.getLast());
        refuse(odd);
        return null;
    }

    private Processing refuse(XmlElement element) {
        faults.add(element, Reason.UNSUPPORTED_PROCESSING, element.name);
        return new Processing.Elsewhere();
    }
}
