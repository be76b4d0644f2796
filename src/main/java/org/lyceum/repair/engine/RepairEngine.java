package org.lyceum.repair.engine;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.lyceum.judge.Judge;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairOutcome.Status;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.Repairer;
import org.lyceum.repair.engine.tree.PythonParser;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;

/**
 * Finds the smallest proven repair. A candidate that passes every test in a batch counts only when it also equals
 * the reference where all accepted programs agree, and when a judged run in a guest of its own passes.
 */
public final class RepairEngine implements Repairer {

    private static final int MAX_CHARACTERS = 20_000;
    private static final int MAX_LINES = 400;
    private static final int EXERCISES = 100;

    private final Sandbox sandbox;
    private final BooleanSupplier calledOff;
    private final PythonParser parser = new PythonParser();
    private final Trials.Pace pace = new Trials.Pace();
    private final Map<Object, Agreement> agreements = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Agreement> eldest) {
            return size() > EXERCISES;
        }
    };

    public RepairEngine(Sandbox sandbox) {
        this(sandbox, () -> false);
    }

    /** @param calledOff asked often: whether to give up the search that goes on */
    RepairEngine(Sandbox sandbox, BooleanSupplier calledOff) {
        this.sandbox = sandbox;
        this.calledOff = calledOff;
    }

    @Override
    public synchronized RepairOutcome repair(RepairRequest request) {
        Deadline deadline = new Deadline(request.millis(), calledOff);
        if (!suitable(request)) {
            return without(Status.UNSUITABLE, 0, 0, deadline);
        }
        Agreement agreement = agreements.computeIfAbsent(
                new Exercise(request), key -> new Agreement(sandbox, request, parser));
        if (!agreement.referencePasses()) {
            return without(Status.BAD_REFERENCE, 0, 0, deadline);
        }
        Verdict verdict = firstLook(request, agreement);
        if (verdict.passed()) {
            return without(Status.ALREADY_RIGHT, 0, 0, deadline);
        }
        agreement.extend(new Deadline(Math.min(request.millis() / 4, deadline.left()), calledOff));
        return search(request, verdict, agreement, deadline);
    }

    /** Asks all accepted programs now, so that later requests for the exercise have their whole time. */
    public synchronized void prepare(RepairRequest request) {
        agreements.computeIfAbsent(new Exercise(request), key -> new Agreement(sandbox, request, parser))
                .extend(new Deadline(120_000, calledOff));
    }

    private boolean suitable(RepairRequest request) {
        String text = request.program().source();
        if (request.suite().kind() == TestSuite.Kind.MUTANTS) {
            return false;
        }
        if (text.isBlank() || text.length() > MAX_CHARACTERS || text.lines().count() > MAX_LINES
                || text.indexOf('\0') >= 0 || request.suite().tests().isEmpty()) {
            return false;
        }
        try {
            return !parser.parse(text).root().all("function_definition", "expression_statement", "ERROR").isEmpty();
        } catch (PythonParser.TooDeepException tooDeep) {
            return false;
        }
    }

    /** Under a step budget first, which tells an endless loop at once; a pass counts only without one. */
    private Verdict firstLook(RepairRequest request, Agreement agreement) {
        Program program = request.program();
        TestSuite suite = request.suite();
        List<Call> calls = suite.tests().stream().map(TestCase::call).toList();
        RunResult run = sandbox.batch(new BatchRequest(program.prelude(), List.of(program.source()), calls,
                new Limits(Duration.ofMillis(1500), Duration.ofSeconds(3), 16 * 1024, agreement.steps()))).getFirst();
        Verdict look = Judge.verdict(suite, run);
        return look.passed() ? new Judge(sandbox).judge(program, suite) : look;
    }

    private RepairOutcome search(RepairRequest request, Verdict verdict, Agreement agreement, Deadline deadline) {
        Program program = request.program();
        TestSuite suite = request.suite();
        Trials trials = new Trials(sandbox, program.prelude(), suite, agreement.steps(), deadline, pace);
        Trial first = new Trial(Patch.none(program.source()), verdict);
        List<Trial> starts = verdict.syntax() == null
                ? List.of(first)
                : new SyntaxRepair(parser, request.entry(), suite, trials, deadline).readable(first);
        Forbidden forbidden = new Forbidden(suite.forbid(), parser);
        int rejected = 0;
        for (Trial start : starts) {
            Oracle oracle = new Oracle(trials, suite, agreement, forbidden, start);
            Search search = new Search(parser, request.entry(), agreement.donors(), deadline, oracle, start);
            boolean right = start.verdict().passed() && !forbidden.usedIn(start.patch().text());
            Patch patch = right && agreement.matches(start.patch().text())
                    ? start.patch() : search.best(suite);
            rejected += oracle.rejected();
            if (patch != null && proven(new Program(program.prelude(), patch.text()), suite)) {
                return new RepairOutcome(Status.REPAIRED, patch.text(), patch.settled().edits(), trials.count(), rejected,
                        agreement.size(), deadline.elapsed());
            }
        }
        return without(Status.NO_REPAIR, trials.count(), rejected, deadline);
    }

    private boolean proven(Program program, TestSuite suite) {
        return new Judge(sandbox).judge(program, suite).passed();
    }

    private static RepairOutcome without(Status status, int candidates, int rejected, Deadline deadline) {
        return new RepairOutcome(status, null, List.of(), candidates, rejected, 0, deadline.elapsed());
    }

    /** What an agreement depends on. */
    private record Exercise(String prelude, TestSuite suite, String reference, List<String> accepted,
            @org.jspecify.annotations.Nullable String inputs) {

        Exercise(RepairRequest request) {
            this(request.program().prelude(), request.suite(), request.reference(), request.accepted(),
                    request.inputs());
        }
    }
}
