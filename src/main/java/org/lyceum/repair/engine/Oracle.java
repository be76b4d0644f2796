package org.lyceum.repair.engine;

import java.util.ArrayList;
import java.util.List;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;

/**
 * Tells which variants are right, as far as tests and the accepted programs can tell: first by the test that the
 * program fails, then by all tests, last by the inputs on which all accepted programs agree.
 */
final class Oracle {

    private final Trials trials;
    private final TestSuite suite;
    private final Agreement agreement;
    private final Forbidden forbidden;
    private final Trial start;
    private final TestCase probe;
    private final double before;
    private int rejected;

    /** @param start the program as it is, or a variant that Python can read */
    Oracle(Trials trials, TestSuite suite, Agreement agreement, Forbidden forbidden, Trial start) {
        this.trials = trials;
        this.suite = suite;
        this.agreement = agreement;
        this.forbidden = forbidden;
        this.start = start;
        probe = start.verdict().tests().stream()
                .filter(test -> !test.passed())
                .map(test -> test.test())
                .findFirst()
                .orElse(suite.tests().getFirst());
        before = start.verdict().tests().stream()
                .filter(test -> test.test() == probe)
                .mapToDouble(test -> Nearness.distance(probe.expected(), test.actual()))
                .findFirst()
                .orElse(1);
    }

    /** How many passed the tests and were refused. */
    int rejected() {
        return rejected;
    }

    /** @param promising gets those that are not right, and nearer to it than the program */
    List<Patch> right(List<Patch> patches, List<Trial> promising) {
        List<Patch> better = patches.size() <= 12 ? patches : trials.run(patches, List.of(probe)).stream()
                .filter(trial -> trial.verdict().syntax() == null)
                .filter(trial -> trial.verdict().passed() || trial.distance(1) < before - 0.01)
                .map(Trial::patch)
                .toList();
        int tests = suite.tests().size();
        List<Patch> passing = new ArrayList<>();
        for (Trial trial : trials.run(better, suite.tests())) {
            if (trial.verdict().passed() && !forbidden.usedIn(trial.patch().text())) {
                passing.add(trial.patch());
            } else if (trial.verdict().syntax() == null && trial.distance(tests) < start.distance(tests)) {
                promising.add(trial);
            }
        }
        if (passing.isEmpty() || agreement.size() == 0) {
            return passing;
        }
        List<Patch> agreed = agreement.matching(passing, trials);
        rejected += passing.size() - agreed.size();
        return agreed;
    }
}
