package org.lyceum.repair.engine;

import org.lyceum.judge.Verdict;

/** A variant and how it fared on the tests it was tried with. */
record Trial(Patch patch, Verdict verdict) {

    long passes() {
        return verdict.tests().stream().filter(test -> test.passed()).count();
    }

    /** Sum over the tests, each from 0 to 1; 1 a test when nothing ran. */
    double distance(int tests) {
        if (verdict.syntax() != null) {
            return tests;
        }
        return verdict.tests().stream()
                .mapToDouble(test -> test.passed() ? 0 : Math.max(0.01,
                        Nearness.distance(test.test().expected(), test.actual())))
                .sum();
    }
}
