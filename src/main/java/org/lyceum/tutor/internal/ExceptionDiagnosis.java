package org.lyceum.tutor.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lyceum.judge.Expectation;
import org.lyceum.sandbox.Outcome;

/** What an exception that nobody caught says about the program. Messages are read, never shown. */
final class ExceptionDiagnosis {

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern ATTRIBUTE = Pattern.compile("has no attribute '([^']+)'");
    private static final Pattern ARGUMENTS =
            Pattern.compile("(\\w+)\\(\\) (takes|missing|got an unexpected|got multiple|expected)");
    private static final Pattern DEFINED = Pattern.compile("(?m)^def\\s+(\\w+)");

    private ExceptionDiagnosis() {}

    static Diagnosis of(Outcome.Raised raised, Expectation expected, Facts facts) {
        int line = raised.frames().isEmpty() ? 0 : raised.frames().getLast().line();
        String message = raised.message();
        return switch (raised.type()) {
            case "NameError" -> name(quoted(message), line, facts);
            case "UnboundLocalError" -> Diagnosis.of(DiagnosisKind.UNBOUND_NAME, line, quoted(message));
            case "AttributeError" -> attribute(message, line, facts.source());
            case "TypeError" -> type(message, line, facts);
            case "IndexError" -> Diagnosis.of(DiagnosisKind.INDEX_ERROR, line);
            case "KeyError" -> Diagnosis.of(DiagnosisKind.KEY_ERROR, line);
            case "ZeroDivisionError" -> Diagnosis.of(DiagnosisKind.DIVISION_BY_ZERO, line);
            case "RecursionError" -> Diagnosis.of(DiagnosisKind.RECURSION, line);
            case "RuntimeError" -> message.contains("during iteration")
                    ? Diagnosis.of(DiagnosisKind.CHANGED_WHILE_LOOPING, line)
                    : Diagnosis.of(DiagnosisKind.EXCEPTION, line, raised.type());
            default -> other(raised.type(), expected, line);
        };
    }

    private static Diagnosis other(String type, Expectation expected, int line) {
        if (expected instanceof Expectation.Raises raises) {
            return Diagnosis.of(DiagnosisKind.WRONG_EXCEPTION, line, type, raises.type());
        }
        return type.equals("ValueError")
                ? Diagnosis.of(DiagnosisKind.VALUE_ERROR, line)
                : Diagnosis.of(DiagnosisKind.EXCEPTION, line, type);
    }

    private static Diagnosis name(String name, int line, Facts facts) {
        String entry = facts.task().entry();
        if (name.equals(entry) && !defined(facts.source()).contains(entry)) {
            return Diagnosis.of(DiagnosisKind.MISSING_ENTRY, 0, entry);
        }
        Set<String> known = new LinkedHashSet<>(PythonTokens.names(facts.source()));
        known.removeAll(Keywords.ALL);
        known.addAll(CloseNames.BUILTINS);
        Optional<String> close = CloseNames.closest(name, known);
        return close.map(meant -> Diagnosis.of(DiagnosisKind.MISSPELT_NAME, line, name, meant))
                .orElseGet(() -> Diagnosis.of(DiagnosisKind.UNKNOWN_NAME, line, name));
    }

    private static Diagnosis attribute(String message, int line, String source) {
        Matcher matcher = ATTRIBUTE.matcher(message);
        if (message.contains("'NoneType'")) {
            return Diagnosis.of(DiagnosisKind.NONE_USED, line);
        }
        String attribute = matcher.find() ? matcher.group(1) : "";
        return CloseNames.closest(attribute, CloseNames.METHODS)
                .map(meant -> Diagnosis.of(DiagnosisKind.MISSPELT_METHOD, line, attribute))
                .orElseGet(() -> Diagnosis.of(DiagnosisKind.UNKNOWN_METHOD, line, attribute));
    }

    private static Diagnosis type(String message, int line, Facts facts) {
        Matcher arguments = ARGUMENTS.matcher(message);
        if (line == 0 && arguments.find() && arguments.group(1).equals(facts.task().entry())) {
            return Diagnosis.of(DiagnosisKind.WRONG_PARAMETERS,
                    Diagnoser.lineOf(facts.source(), facts.task().entry()), facts.task().entry());
        }
        if (message.contains("'NoneType'")) {
            return Diagnosis.of(DiagnosisKind.NONE_USED, line);
        }
        boolean mixed = message.contains("concatenate") || message.contains("unsupported operand")
                || message.contains("not supported between") || message.contains("must be str")
                || message.contains("argument 2 must be") || message.contains("expected str");
        return Diagnosis.of(mixed ? DiagnosisKind.MIXED_TYPES : DiagnosisKind.TYPE_ERROR, line);
    }

    private static Set<String> defined(String source) {
        Set<String> names = new LinkedHashSet<>();
        DEFINED.matcher(source).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static String quoted(String message) {
        Matcher matcher = QUOTED.matcher(message);
        return matcher.find() ? matcher.group(1) : "";
    }
}
