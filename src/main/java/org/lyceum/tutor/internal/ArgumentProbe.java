package org.lyceum.tutor.internal;

import java.util.List;
import java.util.Optional;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/** Asks whether a call leaves its arguments as they were: builds them, calls, and looks at them again. */
final class ArgumentProbe {

    private final Sandbox sandbox;

    ArgumentProbe(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** True when the program changes an argument of this call and the reference does not. */
    boolean changes(Task task, String source, Call call) {
        Optional<String> arguments = arguments(task.entry(), call.expression());
        return arguments.isPresent()
                && changed(task, source, call, arguments.get())
                && !changed(task, task.reference(), call, arguments.get());
    }

    private boolean changed(Task task, String source, Call call, String arguments) {
        String before = "(lambda *_given: _given)(" + arguments + ")";
        String after = "(lambda *_given: (" + task.entry() + "(*_given), _given)[1])(" + arguments + ")";
        RunResult result = sandbox.run(new RunRequest(
                new Program(task.prelude(), source),
                List.of(new Call(call.setup(), before, ""), new Call(call.setup(), after, "")),
                List.of(),
                task.limits()));
        if (result.syntax() != null || result.results().size() != 2) {
            return false;
        }
        return result.results().get(0).outcome() instanceof Outcome.Returned was
                && result.results().get(1).outcome() instanceof Outcome.Returned is
                && was.value() instanceof PyValue.Tuple
                && !was.value().equals(is.value());
    }

    /** What stands between the brackets of a plain call of the entry; empty for any other expression. */
    static Optional<String> arguments(String entry, String expression) {
        String text = expression.strip();
        if (entry.isEmpty() || !text.startsWith(entry + "(") || !text.endsWith(")")) {
            return Optional.empty();
        }
        int depth = 0;
        char quote = 0;
        for (int i = entry.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && --depth == 0 && i < text.length() - 1) {
                return Optional.empty();
            }
        }
        return Optional.of(text.substring(entry.length() + 1, text.length() - 1));
    }
}
