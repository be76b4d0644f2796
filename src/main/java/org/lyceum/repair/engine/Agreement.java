package org.lyceum.repair.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.Comparison;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.engine.donor.Donors;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.PythonParser;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.PythonLiteral;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/**
 * What the accepted programs of one exercise agree on beyond its tests. Where the task leaves the answer open the
 * accepted programs differ, so an input counts only while all that were asked give one value. Accepted programs are
 * asked one after the other, each in a guest of its own, as far as the time of each request allows; the rest wait
 * for the next request.
 */
final class Agreement {

    private static final int INPUTS = 80;
    private static final int MAX_ACCEPTED = 20;
    private static final long PREPARATION_MILLIS = 20_000;
    /** Tried on the reference, smallest first; a learner's program may need four times as many. */
    private static final long[] STEPS = {150, 600, 4_000, 40_000};
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(4), 16 * 1024, 0);

    private final Sandbox sandbox;
    private final String prelude;
    private final TestSuite suite;
    private final Comparison comparison;
    private final boolean referencePasses;
    private final long steps;
    private final List<Call> calls = new ArrayList<>();
    private final List<PyValue> values = new ArrayList<>();
    private final List<String> waiting;
    private final Donors donors;

    Agreement(Sandbox sandbox, RepairRequest request, PythonParser parser) {
        this.sandbox = sandbox;
        prelude = request.program().prelude();
        suite = request.suite();
        comparison = new Comparison(suite.tolerance());
        waiting = new ArrayList<>(new LinkedHashSet<>(request.accepted()));
        Collections.shuffle(waiting, new Random(7));
        while (waiting.size() > MAX_ACCEPTED) {
            waiting.removeLast();
        }
        if (request.reference().isBlank()) {
            referencePasses = true;
            steps = STEPS[2];
            waiting.clear();
            donors = new Donors(List.of(), request.entry(), parser);
            return;
        }
        List<Call> inputs = suite.kind() == TestSuite.Kind.FUNCTION ? inputs(request, parser) : List.of();
        List<CallResult> answers = ask(request.reference(), inputs);
        referencePasses = answers != null;
        steps = referencePasses ? needed(request.reference()) : 0;
        donors = new Donors(referencePasses ? passing(request, parser) : List.of(), request.entry(), parser);
        if (answers != null) {
            for (int i = 0; i < inputs.size(); i++) {
                if (answers.get(i).outcome() instanceof Outcome.Returned returned
                        && comparison.agree(returned.value(), returned.value())) {
                    calls.add(inputs.get(i));
                    values.add(returned.value());
                }
            }
        }
    }

    /** The right programs to take parts from. */
    Donors donors() {
        return donors;
    }

    /** The reference, and those accepted programs that pass the tests and use nothing that is forbidden. */
    private List<String> passing(RepairRequest request, PythonParser parser) {
        Set<String> programs = new LinkedHashSet<>(List.of(request.reference()));
        programs.addAll(request.accepted());
        Forbidden forbidden = new Forbidden(suite.forbid(), parser);
        Deadline deadline = new Deadline(PREPARATION_MILLIS, () -> false);
        return new Trials(sandbox, prelude, suite, steps(), deadline, new Trials.Pace())
                .run(programs.stream().map(Patch::none).toList(), suite.tests()).stream()
                .filter(trial -> trial.verdict().passed() && !forbidden.usedIn(trial.patch().text()))
                .map(trial -> trial.patch().text())
                .toList();
    }

    boolean referencePasses() {
        return referencePasses;
    }

    /** How many traced lines a variant may use for one test: what is left loops without end, most likely. */
    long steps() {
        return 4 * steps;
    }

    private long needed(String reference) {
        List<Call> tests = suite.tests().stream().map(TestCase::call).toList();
        for (long budget : STEPS) {
            Limits limits = new Limits(LIMITS.cpu(), LIMITS.wall(), LIMITS.outputBytes(), budget);
            RunResult run = sandbox.batch(new BatchRequest(prelude, List.of(reference), tests, limits)).getFirst();
            if (run.results().stream().noneMatch(result -> result.outcome() instanceof Outcome.Stopped)) {
                return budget;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** Asks more accepted programs, until the time is over or all were asked. */
    void extend(Deadline deadline) {
        while (!waiting.isEmpty() && !calls.isEmpty() && !deadline.passed()) {
            List<CallResult> answers = ask(waiting.removeFirst(), calls);
            if (answers == null) {
                continue;
            }
            for (int i = calls.size() - 1; i >= 0; i--) {
                if (!same(i, answers.get(i))) {
                    calls.remove(i);
                    values.remove(i);
                }
            }
        }
    }

    /** On how many inputs a repair is compared. */
    int size() {
        return calls.size();
    }

    /** Those of the variants that equal the accepted programs, as far as a batch can tell. */
    List<Patch> matching(List<Patch> patches, Trials trials) {
        List<RunResult> runs = trials.answers(patches, calls);
        List<Patch> matching = new ArrayList<>();
        for (int i = 0; i < patches.size(); i++) {
            if (matches(runs.get(i))) {
                matching.add(patches.get(i));
            }
        }
        return matching;
    }

    boolean matches(String repaired) {
        if (calls.isEmpty()) {
            return true;
        }
        return matches(sandbox.run(new RunRequest(new Program(prelude, repaired), calls, List.of(), LIMITS)));
    }

    private boolean matches(RunResult run) {
        if (run.syntax() != null || run.results().size() != calls.size()) {
            return false;
        }
        for (int i = 0; i < calls.size(); i++) {
            if (!same(i, run.results().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(int input, CallResult answer) {
        return answer.outcome() instanceof Outcome.Returned returned
                && comparison.agree(values.get(input), returned.value());
    }

    /** The answers to the inputs; null when the program does not pass the tests. */
    private @Nullable List<CallResult> ask(String source, List<Call> inputs) {
        List<Call> all = new ArrayList<>(suite.tests().stream().map(TestCase::call).toList());
        int tests = all.size();
        all.addAll(inputs);
        RunResult run = sandbox.run(new RunRequest(new Program(prelude, source), all, List.of(), LIMITS));
        if (run.syntax() != null || run.results().size() != all.size()) {
            return null;
        }
        RunResult tested = new RunResult(null, List.of(), run.results().subList(0, tests), run.millis());
        return Judge.verdict(suite, tested).passed() ? run.results().subList(tests, all.size()) : null;
    }

    private List<Call> inputs(RepairRequest request, PythonParser parser) {
        List<List<PyValue>> given = request.inputs() == null ? List.of() : generated(request.inputs());
        if (given.isEmpty()) {
            List<List<PyValue>> known = new ArrayList<>();
            for (TestCase test : suite.tests()) {
                List<PyValue> arguments = arguments(test.call(), request.entry(), parser);
                if (arguments != null) {
                    known.add(arguments);
                }
            }
            given = new Variations(11).like(known, INPUTS);
        }
        String setup = suite.tests().getFirst().call().setup();
        return given.stream()
                .limit(INPUTS + suite.tests().size())
                .map(arguments -> new Call(setup, request.entry()
                        + arguments.stream().map(PythonLiteral::write).reduce((a, b) -> a + ", " + b)
                                .map(list -> "(" + list + ")").orElse("()"), ""))
                .toList();
    }

    private List<List<PyValue>> generated(String inputs) {
        RunResult run = sandbox.run(new RunRequest(
                new Program(prelude, inputs), List.of(Call.of("list(inputs(7))")), List.of(), LIMITS));
        if (run.syntax() != null || run.results().isEmpty()
                || !(run.results().getFirst().outcome() instanceof Outcome.Returned returned)
                || !(returned.value() instanceof PyValue.ListOf list)) {
            return List.of();
        }
        return list.items().stream()
                .filter(PyValue.Tuple.class::isInstance)
                .map(tuple -> ((PyValue.Tuple) tuple).items())
                .toList();
    }

    /** The arguments of a test's call; null unless it calls the entry with plain literals. */
    private static @Nullable List<PyValue> arguments(Call call, String entry, PythonParser parser) {
        List<Node> calls = parser.parse(call.expression()).root().all("call");
        if (calls.isEmpty() || !calls.getFirst().calls(entry)
                || !calls.getFirst().text().equals(call.expression().strip())) {
            return null;
        }
        List<PyValue> values = new ArrayList<>();
        for (Node argument : calls.getFirst().arguments()) {
            try {
                values.add(PythonLiteral.parse(argument.text()));
            } catch (IllegalArgumentException notLiteral) {
                return null;
            }
        }
        return values;
    }
}
