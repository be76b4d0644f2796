package org.lyceum.repair.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.engine.mutate.Mutation;
import org.lyceum.repair.engine.mutate.Mutators;
import org.lyceum.repair.engine.mutate.Proposals;
import org.lyceum.repair.engine.tree.PythonParser;
import org.lyceum.repair.engine.tree.Source;
import org.lyceum.sandbox.Outcome;

/**
 * One step of change, then, while the budget lasts, a second and third step on the variants that came nearest to
 * the wanted answers. Yields variants that pass every test in a batch, the plausible before the others.
 */
final class Search {

    private static final int MAX_VARIANTS = 3_000;
    private static final int BEAM = 14;
    private static final int CHUNK = 120;
    /** One word or sign for another: no later variant is smaller. */
    private static final int SMALL = 2;
    private static final int MAX_STEPS = 3;

    private final PythonParser parser;
    private final String entry;
    private final TestSuite suite;
    private final Trials trials;
    private final Deadline deadline;
    private final Set<String> seen = new HashSet<>();
    /** Where to change next, nearest first. */
    private final Deque<Trial> waiting = new ArrayDeque<>();
    private final List<Trial> promising = new ArrayList<>();
    private final List<Patch> pending = new ArrayList<>();
    private Trial from;
    private int steps;

    Search(PythonParser parser, String entry, TestSuite suite, Trials trials, Deadline deadline, String program,
            Verdict verdict) {
        this.parser = parser;
        this.entry = entry;
        this.suite = suite;
        this.trials = trials;
        this.deadline = deadline;
        from = new Trial(Patch.none(program), verdict);
        waiting.add(from);
        seen.add(program);
    }

    /** The next variants that pass all tests, perhaps none; null when there is nothing more to try. */
    @Nullable List<Patch> next() {
        while (pending.isEmpty()) {
            if (waiting.isEmpty() && !deepen() || deadline.passed()) {
                return null;
            }
            from = waiting.removeFirst();
            pending.addAll(variants(from));
        }
        List<Patch> found = new ArrayList<>();
        while (!pending.isEmpty() && !deadline.passed() && found.stream().noneMatch(patch -> patch.size() <= SMALL)) {
            List<Patch> chunk = new ArrayList<>(pending.subList(0, Math.min(CHUNK, pending.size())));
            pending.subList(0, chunk.size()).clear();
            tryOut(from, chunk, found);
        }
        if (deadline.passed()) {
            pending.clear();
            waiting.clear();
        }
        found.sort(Comparator.comparingInt(Patch::size).thenComparing(patch -> -patch.plausibility()));
        return found;
    }

    /** One more step of change, on what came nearest so far. */
    private boolean deepen() {
        if (++steps >= MAX_STEPS) {
            return false;
        }
        int tests = suite.tests().size();
        promising.stream()
                .sorted(Comparator.comparingDouble((Trial trial) -> trial.distance(tests))
                        .thenComparing(trial -> -trial.patch().plausibility()))
                .limit(BEAM)
                .forEach(waiting::add);
        promising.clear();
        return !waiting.isEmpty();
    }

    private void tryOut(Trial from, List<Patch> variants, List<Patch> found) {
        TestCase probe = probe(from.verdict());
        double before = from.verdict().tests().stream()
                .filter(test -> test.test() == probe)
                .mapToDouble(test -> Nearness.distance(probe.expected(), test.actual()))
                .findFirst()
                .orElse(1);
        boolean broken = from.verdict().syntax() != null;
        List<Patch> better = trials.run(variants, List.of(probe)).stream()
                .filter(trial -> trial.verdict().syntax() == null)
                .filter(trial -> broken || trial.verdict().passed() || trial.distance(1) < before - 0.01)
                .map(Trial::patch)
                .toList();
        int tests = suite.tests().size();
        for (Trial trial : trials.run(better, suite.tests())) {
            if (trial.verdict().passed()) {
                found.add(trial.patch());
            } else if (broken || trial.distance(tests) < from.distance(tests)) {
                promising.add(trial);
            }
        }
    }

    private List<Patch> variants(Trial from) {
        Source source = parser.parse(from.patch().text());
        Proposals proposals = from.verdict().syntax() == null
                ? Mutators.of(source, entry)
                : Mutators.slips(source, entry);
        int crash = crashLine(from.verdict());
        List<Patch> variants = new ArrayList<>();
        for (Map.Entry<String, Mutation> entry : proposals.byText().entrySet()) {
            if (seen.add(entry.getKey())) {
                variants.add(from.patch().then(entry.getValue(), entry.getKey()));
            }
        }
        variants.sort(Comparator.comparingDouble(patch -> -rank(patch, crash)));
        return variants.size() > MAX_VARIANTS ? variants.subList(0, MAX_VARIANTS) : variants;
    }

    /** Changes in the line where the program crashed come sooner. */
    private static double rank(Patch patch, int crash) {
        boolean there = patch.edits().stream().anyMatch(edit -> edit.line() == crash);
        return patch.plausibility() + (there ? 0.4 : 0);
    }

    private TestCase probe(Verdict verdict) {
        return verdict.tests().stream()
                .filter(test -> !test.passed())
                .map(TestVerdict::test)
                .findFirst()
                .orElse(suite.tests().getFirst());
    }

    private static int crashLine(Verdict verdict) {
        if (verdict.syntax() != null) {
            return verdict.syntax().line();
        }
        for (TestVerdict test : verdict.tests()) {
            if (!test.passed() && test.actual().outcome() instanceof Outcome.Raised raised
                    && !raised.frames().isEmpty()) {
                return raised.frames().getLast().line();
            }
        }
        return 0;
    }
}
