package org.lyceum.repair.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.judge.TestVerdict;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.engine.mutate.Mutation;
import org.lyceum.repair.engine.mutate.Mutators;
import org.lyceum.repair.engine.tree.PythonParser;
import org.lyceum.sandbox.Outcome;

/** All variants of a program by one mutation, the likely ones first. */
final class Mutants {

    private static final int MAX_VARIANTS = 3_000;

    private final PythonParser parser;
    private final String entry;
    private final Set<String> seen;

    /** @param seen texts that were made before; added to */
    Mutants(PythonParser parser, String entry, Set<String> seen) {
        this.parser = parser;
        this.entry = entry;
        this.seen = seen;
    }

    List<Patch> of(Trial from) {
        var source = parser.parse(from.patch().text());
        var proposals = from.verdict().syntax() == null ? Mutators.of(source, entry) : Mutators.slips(source, entry);
        int crash = crashLine(from.verdict());
        List<Patch> variants = new ArrayList<>();
        for (Map.Entry<String, Mutation> proposal : proposals.byText().entrySet()) {
            if (seen.add(proposal.getKey())) {
                variants.add(from.patch().then(proposal.getValue(), proposal.getKey()));
            }
        }
        variants.sort(Comparator.comparingDouble(patch -> rank(patch, crash)));
        return variants.size() > MAX_VARIANTS ? variants.subList(0, MAX_VARIANTS) : variants;
    }

    /** In nodes of Python's syntax tree, about: a word or sign for another is one. */
    static double cost(Patch patch) {
        return Math.max(1, patch.size() / 2.0);
    }

    /** Changes in the line where the program crashed come sooner. */
    private static double rank(Patch patch, int crash) {
        boolean there = patch.edits().stream().anyMatch(edit -> edit.line() == crash);
        return -patch.plausibility() - (there ? 0.4 : 0);
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
