package org.lyceum.tutor.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lyceum.sandbox.SyntaxFault;

/** Names a syntax error from Python's message and, where that says little, from the line itself. */
final class SyntaxDiagnosis {

    private static final Pattern HEADER =
            Pattern.compile("^\\s*(def|if|elif|else|for|while|try|except|finally|with|class)\\b.*");

    private SyntaxDiagnosis() {}

    static Diagnosis of(SyntaxFault fault, String source) {
        String message = fault.message().toLowerCase(Locale.ROOT);
        String line = SourceLines.line(source, fault.line());
        if (fault.type().equals("IndentationError") || fault.type().equals("TabError") || message.contains("indent")) {
            return Diagnosis.of(DiagnosisKind.INDENTATION, fault.line());
        }
        if (message.contains("unterminated") || message.contains("eol while scanning")
                || message.contains("triple-quoted")) {
            return Diagnosis.of(DiagnosisKind.QUOTE_NOT_CLOSED, fault.line());
        }
        if (message.contains("never closed") || message.contains("unmatched")
                || message.contains("does not match opening")) {
            return Diagnosis.of(DiagnosisKind.BRACKET_NOT_CLOSED, fault.line());
        }
        if (message.contains("expected ':'") || headerWithoutColon(line)) {
            return Diagnosis.of(DiagnosisKind.MISSING_COLON, fault.line());
        }
        if (message.contains("instead of '='") || message.contains("cannot assign to")) {
            return Diagnosis.of(DiagnosisKind.EQUALS_SIGN, fault.line());
        }
        return Diagnosis.of(DiagnosisKind.SYNTAX, fault.line());
    }

    private static boolean headerWithoutColon(String line) {
        String code = line.replaceFirst("#.*$", "").strip();
        return HEADER.matcher(line).matches() && !code.contains(":") && balanced(code);
    }

    private static boolean balanced(String code) {
        return code.chars().filter(c -> "([{".indexOf(c) >= 0).count()
                == code.chars().filter(c -> ")]}".indexOf(c) >= 0).count();
    }
}
