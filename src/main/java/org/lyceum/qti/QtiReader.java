package org.lyceum.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lyceum.qti.QtiFault.Reason;

/**
 * Reads an item from hostile XML. What Lyceum does not support is a fault with its name and line and never left out
 * in silence; only what does not change the meaning of the item, such as a class for its look, is left out and listed.
 */
public final class QtiReader {

    private static final int MAX_BYTES = 512 * 1024;
    private static final int MAX_ELEMENTS = 5_000;
    private static final String RUBRIC = "qti-rubric-block";

    /** @param dropped what was left out, because the item means the same without it */
    public record Reading(AssessmentItem item, List<QtiFault> dropped) {}

    private final FaultList faults = new FaultList();
    private final DeclarationReader declarations = new DeclarationReader(faults);
    private final ContentReader contents = new ContentReader(faults);

    private QtiReader() {}

    /**
     * @param name of the file, for messages
     * @throws QtiException with all faults found, when there is at least one
     */
    public static Reading read(String name, byte[] xml) throws QtiException {
        XmlElement root = XmlTree.read(name, xml, MAX_BYTES, MAX_ELEMENTS);
        QtiReader reader = new QtiReader();
        if (!root.name.equals("qti-assessment-item") || !XmlTree.NAMESPACE.equals(root.attribute("xmlns"))) {
            reader.faults.add(root, Reason.NOT_AN_ITEM, root.name);
            throw new QtiException(name, reader.faults.faults);
        }
        AssessmentItem item = reader.item(root);
        if (reader.faults.faults.isEmpty()) {
            ItemChecks.check(item, root, reader.faults);
        }
        if (!reader.faults.faults.isEmpty()) {
            throw new QtiException(name, reader.faults.faults);
        }
        return new Reading(item, List.copyOf(reader.faults.dropped));
    }

    private AssessmentItem item(XmlElement root) {
        faults.allow(root, "xmlns", "xsi:schemaLocation", "identifier", "title", "xml:lang", "adaptive",
                "time-dependent", "label", "tool-name", "tool-version");
        if (faults.bool(root, "adaptive")) {
            faults.add(root, Reason.UNSUPPORTED_VALUE, "adaptive=true");
        }
        faults.bool(root, "time-dependent");
        List<ResponseDeclaration> responses = new ArrayList<>();
        List<OutcomeDeclaration> outcomes = new ArrayList<>();
        List<Feedback> feedback = new ArrayList<>();
        List<Content> body = new ArrayList<>();
        List<Content> rubric = new ArrayList<>();
        Processing processing = new Processing.Elsewhere();
        for (XmlElement child : root.elements()) {
            switch (child.name) {
                case "qti-response-declaration" -> responses.add(declarations.response(child));
                case "qti-outcome-declaration" -> outcomes.add(declarations.outcome(child));
                case "qti-item-body" -> {
                    faults.allow(child);
                    body.addAll(contents.body(child, Set.of(RUBRIC)));
                    child.elements(RUBRIC).forEach(block -> rubric.addAll(rubric(block)));
                }
                case "qti-response-processing" -> processing = new ProcessingReader(faults).read(child);
                case "qti-modal-feedback" -> feedback.add(feedback(child));
                default -> faults.unsupported(child);
            }
        }
        String language = root.attribute("xml:lang");
        return new AssessmentItem(faults.required(root, "identifier"), faults.required(root, "title"),
                language == null ? "" : language, responses, outcomes, rubric, body, processing, feedback);
    }

    /** Only what is meant for the person who scores: another reader's block would have to be shown elsewhere. */
    private List<Content> rubric(XmlElement block) {
        faults.allow(block, "view", "use");
        String view = faults.required(block, "view");
        if (!view.equals("scorer")) {
            faults.add(block, Reason.UNSUPPORTED_VALUE, "view=" + view);
        }
        return contents.text(block);
    }

    private Feedback feedback(XmlElement element) {
        faults.allow(element, "outcome-identifier", "identifier", "show-hide", "title");
        if (element.attribute("title") != null) {
            faults.drop(element, "qti-modal-feedback title");
        }
        String show = element.attribute("show-hide");
        if (show != null && !Set.of("show", "hide").contains(show)) {
            faults.add(element, Reason.UNSUPPORTED_VALUE, "show-hide=" + show);
        }
        return new Feedback(faults.required(element, "outcome-identifier"), faults.required(element, "identifier"),
                !"hide".equals(show), contents.text(element));
    }
}
