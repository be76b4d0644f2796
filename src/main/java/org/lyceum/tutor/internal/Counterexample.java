package org.lyceum.tutor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/**
 * An input of its own on which the program is wrong, for when only hidden tests fail: taken from the
 * exercise's generator, never a hidden test, and only where the reference and the accepted programs agree.
 */
final class Counterexample {

    private static final int MOST_INPUTS = 40;
    private static final int MOST_ACCEPTED = 2;
    private static final int LONGEST_CALL = 160;

    private final Sandbox sandbox;

    Counterexample(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    Optional<FailingCase> find(Task task, String source) {
        List<Call> calls = calls(task);
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        List<CallResult> own = run(task, source, calls);
        List<CallResult> reference = run(task, task.reference(), calls);
        List<List<CallResult>> accepted = task.accepted().stream()
                .limit(MOST_ACCEPTED)
                .map(program -> run(task, program, calls))
                .toList();
        if (own.size() != calls.size() || reference.size() != calls.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < calls.size(); i++) {
            int at = i;
            Outcome wanted = reference.get(i).outcome();
            boolean agreed = accepted.stream()
                    .allMatch(results -> results.size() > at && same(results.get(at).outcome(), wanted));
            Outcome got = own.get(i).outcome();
            boolean usable = !(wanted instanceof Outcome.Stopped) && !opaque(wanted) && !opaque(got);
            if (agreed && usable && !same(got, wanted)) {
                boolean raises = wanted instanceof Outcome.Raised;
                return Optional.of(new FailingCase(
                        calls.get(i).expression(), String.valueOf(FailingCase.actual(wanted)),
                        FailingCase.actual(got), raises, got instanceof Outcome.Raised,
                        FailingCase.Origin.FOUND));
            }
        }
        return Optional.empty();
    }

    private List<Call> calls(Task task) {
        if (task.inputs() == null || task.entry().isEmpty()) {
            return List.of();
        }
        Set<String> tests = task.suite().tests().stream()
                .map(test -> normal(test.call().expression()))
                .collect(Collectors.toSet());
        RunResult generated = sandbox.run(new RunRequest(
                Program.of(task.inputs()), List.of(Call.of("list(inputs(1))")), List.of(), task.limits()));
        if (generated.syntax() != null
                || generated.results().isEmpty()
                || !(generated.results().getFirst().outcome() instanceof Outcome.Returned returned)
                || !(returned.value() instanceof PyValue.ListOf list)) {
            return List.of();
        }
        List<Call> calls = new ArrayList<>();
        for (PyValue value : list.items()) {
            if (!(value instanceof PyValue.Tuple arguments)) {
                continue;
            }
            String text = task.entry() + "("
                    + arguments.items().stream().map(PyText::of).collect(Collectors.joining(", ")) + ")";
            if (text.length() <= LONGEST_CALL && !tests.contains(normal(text)) && calls.size() < MOST_INPUTS) {
                calls.add(Call.of(text));
            }
        }
        // The shortest input asks the plainest question.
        calls.sort(java.util.Comparator.comparingInt(call -> call.expression().length()));
        return calls;
    }

    private List<CallResult> run(Task task, String source, List<Call> calls) {
        RunResult result = sandbox.run(
                new RunRequest(new Program(task.prelude(), source), calls, List.of(), task.limits()));
        return result.syntax() != null ? List.of() : result.results();
    }

    private static boolean same(Outcome a, Outcome b) {
        if (a instanceof Outcome.Raised one && b instanceof Outcome.Raised other) {
            return one.type().equals(other.type());
        }
        return a.equals(b);
    }

    private static boolean opaque(Outcome outcome) {
        return outcome instanceof Outcome.Returned returned && returned.value() instanceof PyValue.Opaque;
    }

    private static String normal(String expression) {
        return expression.replaceAll("\\s+", "").replace('"', '\'');
    }
}
