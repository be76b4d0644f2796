package org.lyceum.operations.production;

import java.util.ArrayList;
import java.util.List;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets a start in production through or ends it: after the settings are there, before anybody is answered. */
@Component
class ProductionGate implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ProductionGate.class);

    private final boolean production;
    private final Language language;
    private final StartInspection inspection;
    private final Messages messages;

    ProductionGate(
            @Value("${lyceum.mode}") String mode,
            @Value("${lyceum.console-language:en}") String language,
            StartInspection inspection,
            Messages messages) {
        this.production = mode.equals("production");
        this.language = Language.ofTag(language).orElse(Language.EN);
        this.inspection = inspection;
        this.messages = messages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!production) {
            return;
        }
        List<Finding> findings = ProductionRules.findings(inspection.facts());
        List<Finding> refusals = findings.stream().filter(Finding::refuses).toList();
        if (!refusals.isEmpty()) {
            throw new RefusedStart(lines(findings, refusals.size()));
        }
        findings.forEach(finding -> log.warn("{}", text(finding).replaceAll("\\s+", " ")));
    }

    private List<String> lines(List<Finding> findings, int refusals) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(messages.get(language, "operations.production.refused", refusals));
        findings.stream().limit(refusals).forEach(finding -> lines.add("\n  × " + text(finding).replace("\n", "\n    ")));
        if (findings.size() > refusals) {
            lines.add("\n" + messages.get(language, "operations.production.noted"));
            findings.stream().skip(refusals).forEach(finding -> lines.add("\n  · " + text(finding).replace("\n", "\n    ")));
        }
        lines.add("");
        return lines;
    }

    private String text(Finding finding) {
        Object[] arguments = finding.arguments().toArray();
        if (finding.rule().equals("default")) { // what is wrong is a message of its own
            arguments = new Object[] {arguments[0], messages.get(language, (String) arguments[1], arguments[2], arguments[3])};
        }
        return messages.get(language, finding.key(), arguments);
    }
}
