package org.lyceum.repair.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lyceum.judge.TestSuite;
import org.lyceum.repair.engine.tree.PythonParser;

/** Makes a program readable for Python first: what it does can be seen only then. */
final class SyntaxRepair {

    private static final int BEAM = 10;
    private static final int SLIPS = 3;
    private static final int MAX_READABLE = 3;

    private final PythonParser parser;
    private final String entry;
    private final TestSuite suite;
    private final Trials trials;
    private final Deadline deadline;

    SyntaxRepair(PythonParser parser, String entry, TestSuite suite, Trials trials, Deadline deadline) {
        this.parser = parser;
        this.entry = entry;
        this.suite = suite;
        this.trials = trials;
        this.deadline = deadline;
    }

    /** Variants with the fewest slips mended that Python can read, those first that answer best. */
    List<Trial> readable(Trial broken) {
        Set<String> seen = new HashSet<>(Set.of(broken.patch().text()));
        List<Trial> from = List.of(broken);
        int tests = suite.tests().size();
        for (int slip = 0; slip < SLIPS && !deadline.passed(); slip++) {
            List<Patch> variants = new ArrayList<>();
            from.forEach(trial -> variants.addAll(new Mutants(parser, entry, seen).of(trial)));
            List<Trial> tried = trials.run(variants, suite.tests());
            List<Trial> readable = tried.stream()
                    .filter(trial -> trial.verdict().syntax() == null)
                    .sorted(Comparator.comparingDouble((Trial trial) -> trial.distance(tests))
                            .thenComparing(trial -> -trial.patch().plausibility()))
                    .limit(MAX_READABLE)
                    .toList();
            if (!readable.isEmpty()) {
                return readable;
            }
            from = tried.stream()
                    .sorted(Comparator.comparingInt((Trial trial) -> -trial.verdict().syntax().line())
                            .thenComparing(trial -> -trial.patch().plausibility()))
                    .limit(BEAM)
                    .toList();
        }
        return List.of();
    }
}
