package org.lyceum.repair.engine.mutate;

import java.util.List;
import org.lyceum.repair.engine.tree.Source;

/** All ideas together. */
public final class Mutators {

    private static final List<Mutator> ALL = List.of(
            new Operators(), new Numbers(), new Loops(), new Variables(), new Returns(), new Positions(),
            new Conditions(), new Types(), new Methods(), new Sorting(), new Statements());

    private Mutators() {}

    /** Every one-step change of the program. */
    public static Proposals of(Source source, String entry) {
        Proposals proposals = new Proposals(source);
        Subject subject = new Subject(source, entry);
        ALL.forEach(mutator -> mutator.propose(subject, proposals));
        return proposals;
    }

    /** Changes that may make a program compile. */
    public static Proposals slips(Source source, String entry) {
        Proposals proposals = new Proposals(source);
        new SyntaxSlips().propose(new Subject(source, entry), proposals);
        return proposals;
    }
}
