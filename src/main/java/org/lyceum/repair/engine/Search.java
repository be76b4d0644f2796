package org.lyceum.repair.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.judge.TestSuite;
import org.lyceum.repair.engine.donor.Donors;
import org.lyceum.repair.engine.donor.Transplants;
import org.lyceum.repair.engine.flow.Alignment;
import org.lyceum.repair.engine.flow.EditScript;
import org.lyceum.repair.engine.flow.Statement;
import org.lyceum.repair.engine.tree.PythonParser;

/**
 * Looks for the smallest right variant in three ways: small edits (mutations of the program, and single differences to
 * similar right programs), right programs shrunk to what the learner's program lacks, and mutations of what came
 * nearest.
 */
final class Search {

    /** A right variant and how many nodes of the syntax tree it changes. */
    record Found(Patch patch, double cost) {}

    private static final int NEIGHBOURS = 16;
    private static final int CHUNK = 250;
    /** Small edits tried before whole programs are shrunk, and in all, in chunks of both kinds. */
    private static final int FIRST_CHUNKS = 2;
    private static final int MAX_CHUNKS = 5;
    /** Of the program: no later stage would find a smaller patch that is worth its time. */
    private static final double SMALL = 0.12;
    /** More than this of the program changed is hardly a repair of it. */
    private static final double LARGE = 0.35;
    /** The same where few right programs are known: nothing near may be among them. */
    private static final double LARGE_WITH_FEW = 0.2;
    private static final int FEW = 5;
    /** Combined mutations that are tried to better a repair there is already, and one that is a rewrite. */
    private static final int BETTERING = 1_500;
    private static final int BETTERING_REWRITES = 5_000;
    private static final double REWRITE = 0.5;

    private final PythonParser parser;
    private final String entry;
    private final Donors donors;
    private final Deadline deadline;
    private final Oracle oracle;
    private final PatchCost costs;
    private final Trial start;
    private final Set<String> seen = new HashSet<>();
    private final List<Trial> promising = new ArrayList<>();
    private @Nullable Found best;

    /** @param start a program that Python can read, and its verdict */
    Search(PythonParser parser, String entry, Donors donors, Deadline deadline, Oracle oracle, Trial start) {
        this.parser = parser;
        this.entry = entry;
        this.donors = donors;
        this.deadline = deadline;
        this.oracle = oracle;
        this.start = start;
        costs = new PatchCost(parser, start.patch().text());
        seen.add(start.patch().text());
    }

    /** Null when nothing is found in time. */
    @Nullable Patch best(TestSuite suite) {
        Transplants transplants = new Transplants(
                donors.nearest(parser.parse(start.patch().text()), NEIGHBOURS));
        SmallEdits small = new SmallEdits(new Mutants(parser, entry, seen).of(start), transplants);
        small.look(donors.size() == 0 ? Integer.MAX_VALUE : FIRST_CHUNKS);
        if (best == null || costs.relative(best.cost()) > SMALL) {
            shrink(transplants);
            small.look(MAX_CHUNKS - FIRST_CHUNKS);
        }
        if (best == null || donors.size() > 0 && costs.relative(best.cost()) > (donors.size() < FEW ? LARGE_WITH_FEW : LARGE)) {
            combine(suite);
        }
        polish();
        return best == null ? null : best.patch();
    }

    /** Mutations and single differences side by side, as long as they may be smaller than what was found. */
    private final class SmallEdits {

        private final Transplants transplants;
        private List<Patch> mutants;

        SmallEdits(List<Patch> mutants, Transplants transplants) {
            this.mutants = mutants;
            this.transplants = transplants;
        }

        void look(int chunks) {
            for (int i = 0; i < chunks && !deadline.passed(); i++) {
                List<Patch> chunk = new ArrayList<>(mutants.subList(0, Math.min(donors.size() == 0 ? 2 * CHUNK : CHUNK, mutants.size())));
                mutants = mutants.subList(chunk.size(), mutants.size());
                chunk.removeIf(patch -> best != null && Mutants.cost(patch) > best.cost());
                double bound = best == null ? Double.MAX_VALUE : best.cost() - 1;
                transplants.next(CHUNK, bound, seen).forEach(graft -> chunk.add(start.patch().rewritten(graft.text())));
                if (chunk.isEmpty() || best != null && (best.cost() <= 1 || donors.size() == 0)) {
                    return;
                }
                consider(oracle.right(chunk, promising));
            }
        }
    }

    private void consider(List<Patch> right) {
        for (Patch patch : right) {
            double cost = costs.of(patch.text());
            if (best == null || cost < best.cost() || cost == best.cost() && patch.plausibility() > best.patch().plausibility()) {
                best = new Found(patch, cost);
            }
        }
    }

    private void shrink(Transplants transplants) {
        consider(new Shrinking(start.patch(), oracle, deadline, seen).of(transplants.whole()));
    }

    /** What was found on a roundabout way may hold more than it needs: its own difference to the program is shrunk. */
    private void polish() {
        Found before = null;
        Statement program = Statement.of(parser.parse(start.patch().text()));
        while (best != null && best != before && costs.relative(best.cost()) > SMALL && !deadline.passed()) {
            before = best;
            Statement repaired = Statement.of(parser.parse(best.patch().text()));
            EditScript script = EditScript.between(program, repaired, Alignment.of(program, repaired));
            var whole = new Transplants.Transplant(script, script.steps(), best.patch().text(), script.cost());
            consider(new Shrinking(start.patch(), oracle, deadline, seen).ofRight(List.of(whole)));
        }
    }

    /** A second and a third change, on the variants that came nearest to the wanted answers. */
    private void combine(TestSuite suite) {
        int tests = suite.tests().size();
        boolean rewrite = best != null && (donors.size() < FEW || costs.relative(best.cost()) > REWRITE);
        int left = best == null ? Integer.MAX_VALUE : rewrite ? BETTERING_REWRITES : BETTERING;
        for (int depth = 2; depth <= 3 && !deadline.passed(); depth++) {
            List<Trial> nearest = promising.stream()
                    .sorted(Comparator.comparingDouble((Trial trial) -> trial.distance(tests))
                            .thenComparing(trial -> -trial.patch().plausibility()))
                    .limit(14)
                    .toList();
            promising.clear();
            for (Trial trial : nearest) {
                if (deadline.passed()) {
                    return;
                }
                List<Patch> mutants = new Mutants(parser, entry, seen).of(trial);
                for (int at = 0; at < mutants.size() && left > 0 && !deadline.passed(); at += 2 * CHUNK) {
                    Found before = best;
                    List<Patch> chunk = mutants.subList(at, Math.min(mutants.size(), at + 2 * CHUNK));
                    left -= chunk.size();
                    consider(oracle.right(chunk, promising));
                    if (best != before) {
                        return;
                    }
                }
            }
        }
    }
}
