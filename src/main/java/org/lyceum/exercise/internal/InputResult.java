package org.lyceum.exercise.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Outcome.Frame;
import org.lyceum.sandbox.Outcome.Raised;
import org.lyceum.sandbox.Outcome.Returned;
import org.lyceum.sandbox.Outcome.Stopped;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.SyntaxFault;

/**
 * What a program did with the learner's own input. Nothing is compared and nothing is kept.
 *
 * @param syntax    set when the program does not compile; then there is nothing else
 * @param value     as Python writes it; null when nothing was returned or the input is the program's standard input
 * @param error     class of the exception; null when there was none
 * @param message   of the exception
 * @param inCall    whether the input itself is not a Python expression
 * @param frames    the learner's own frames, outermost first
 * @param stopped   why it was stopped from outside; null when it was not
 * @param truncated whether more was printed than {@code stdout} holds
 */
public record InputResult(
        @Nullable SyntaxFault syntax,
        @Nullable String value,
        @Nullable String error,
        String message,
        boolean inCall,
        List<Frame> frames,
        Outcome.@Nullable Reason stopped,
        String stdout,
        boolean truncated) {

    /** @param called whether an expression was evaluated, so that there is a value to show */
    static InputResult of(RunResult run, boolean called) {
        if (run.syntax() != null) {
            return new InputResult(run.syntax(), null, null, "", false, List.of(), null, "", false);
        }
        CallResult result = run.results().getFirst();
        return switch (result.outcome()) {
            case Returned returned -> new InputResult(null, called ? PythonLiteral.write(returned.value()) : null, null, "",
                    false, List.of(), null, result.stdout(), result.truncated());
            case Raised raised -> new InputResult(null, null, raised.type(), raised.message(),
                    called && raised.frames().isEmpty() && isSyntax(raised.type()), raised.frames(), null,
                    result.stdout(), result.truncated());
            // a script may end itself
            case Stopped stopped -> new InputResult(null, null, null, "", false, List.of(),
                    !called && stopped.reason() == Outcome.Reason.EXIT ? null : stopped.reason(),
                    result.stdout(), result.truncated());
        };
    }

    private static boolean isSyntax(String type) {
        return type.equals("SyntaxError") || type.equals("IndentationError") || type.equals("TabError");
    }
}
