package org.lyceum.operations.logging;

import java.util.List;
import java.util.regex.Pattern;

/** Takes mail addresses, what lets somebody in, and values that databases quote in their errors out of a text. */
final class Redaction {

    private record Rule(Pattern pattern, String replacement) {}

    private static final List<Rule> RULES = List.of(
            // H2: 'Unique index or primary key violation: "… VALUES ( 'ada@…' )"; SQL statement: … [23505-240]'
            rule("(?s)(violation: |Value too long for column |error converting |out of range: )"
                    + "\"(?:(?!\\[\\d{5}-\\d{3}\\]).){1,20000}?(\\[\\d{5}-\\d{3}\\])", "$1… $2"),
            // PostgreSQL: 'Detail: Key (email)=(ada@…) already exists.', 'Detail: Failing row contains (…).'
            rule("(?m)(Key \\([^)\\n]{1,200}\\)=)\\([^\\n]*?\\)(?= |\\.|$)", "$1(…)"),
            rule("(?m)(Failing row contains )\\([^\\n]*?\\)(?=\\.|$)", "$1(…)"),
            rule("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+", "…@…"),
            rule("\\b(confirm|reset|invitation|first-admin)/[\\w%-]{12,}", "$1/…"),
            rule("(?i)\\b(bearer|basic) [\\w.~+/=-]{8,}", "$1 …"),
            rule("(?i)\\b(password|passwd|token|secret|jsessionid)=[^\\s&;,\"]{1,200}", "$1=…"));

    private Redaction() {}

    static String of(String text) {
        String redacted = text;
        for (Rule rule : RULES) {
            redacted = rule.pattern().matcher(redacted).replaceAll(rule.replacement());
        }
        return redacted;
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }
}
