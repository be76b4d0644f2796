package org.lyceum.tutor.internal;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keeps the answer out of the first three rungs: no token that the repair inserts and that stands neither in
 * the program nor in the task. Code in a text is held to every token; prose to names, numbers and operators,
 * without the little words that happen to be Python's as well.
 *
 * @param secret tokens that must not appear
 */
public record LeakGuard(Set<String> secret) {

    /** Words of ordinary language in at least one of the seven languages. */
    private static final Set<String> LITTLE_WORDS = Set.of(
            "a", "as", "e", "i", "if", "in", "is", "o", "or", "and", "not", "for", "from", "with", "while", "y");

    static final LeakGuard NOTHING_SECRET = new LeakGuard(Set.of());

    public LeakGuard {
        secret = Set.copyOf(secret);
    }

    static LeakGuard of(Task task, String program, String repaired) {
        Set<String> secret = new LinkedHashSet<>(PythonTokens.of(repaired));
        secret.removeAll(PythonTokens.of(program));
        secret.removeAll(PythonTokens.of(task.text()));
        secret.removeAll(PythonTokens.of(task.title()));
        secret.removeAll(PythonTokens.of(task.prelude()));
        secret.remove(task.entry());
        task.suite().tests().stream().filter(test -> test.visible()).forEach(test -> {
            FailingCase shown = FailingCase.of(
                    new org.lyceum.judge.TestVerdict(test, false, NO_RESULT));
            secret.removeAll(PythonTokens.of(shown.call()));
            secret.removeAll(PythonTokens.of(shown.expected()));
        });
        return new LeakGuard(secret);
    }

    private static final org.lyceum.sandbox.CallResult NO_RESULT = new org.lyceum.sandbox.CallResult(
            new org.lyceum.sandbox.Outcome.Stopped(org.lyceum.sandbox.Outcome.Reason.NOT_RUN), "", false);

    /** Whether the text may be shown; {@link Span} marks tell its code from its prose. */
    boolean allows(String text) {
        return secret.isEmpty()
                || Span.of(text).stream().allMatch(span -> span.code() ? allowsCode(span.text()) : allowsProse(span.text()));
    }

    boolean allowsCode(String code) {
        return PythonTokens.of(code).stream().noneMatch(secret::contains);
    }

    private boolean allowsProse(String prose) {
        return PythonTokens.words(prose).stream()
                        .filter(word -> !LITTLE_WORDS.contains(word))
                        .noneMatch(secret::contains)
                && PythonTokens.of(prose).stream()
                        .filter(token -> token.length() > 1 && !Character.isLetterOrDigit(token.codePointAt(0)))
                        .noneMatch(secret::contains);
    }
}
