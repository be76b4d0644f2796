package org.lyceum.content.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a check as Markdown: the prompt, then lines {@code a: …}, then {@code explanation: …} up to the
 * end. Lines inside fenced code belong to the prompt, whatever they look like.
 */
public record CheckSource(String prompt, Map<String, String> options, String explanation) {

    private static final Pattern OPTION = Pattern.compile("([a-z]):\\s+(\\S.*)");
    private static final Pattern EXPLANATION = Pattern.compile("explanation:\\s*(.*)");

    public static CheckSource of(String body) {
        StringBuilder prompt = new StringBuilder();
        StringBuilder explanation = new StringBuilder();
        Map<String, String> options = new LinkedHashMap<>();
        boolean code = false;
        boolean explaining = false;
        String last = "";
        for (String line : body.split("\n", -1)) {
            if (explaining) {
                explanation.append(line).append('\n');
                continue;
            }
            if (line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~")) {
                code = !code;
            }
            Matcher option = OPTION.matcher(line);
            Matcher end = EXPLANATION.matcher(line);
            if (!code && end.matches()) {
                explaining = true;
                explanation.append(end.group(1)).append('\n');
            } else if (!code && option.matches()) {
                last = option.group(1);
                options.put(last, option.group(2));
            } else if (last.isEmpty()) {
                prompt.append(line).append('\n');
            } else if (!line.isBlank()) {
                options.merge(last, line.strip(), (before, more) -> before + " " + more);
            }
        }
        return new CheckSource(prompt.toString().strip(), options, explanation.toString().strip());
    }
}
