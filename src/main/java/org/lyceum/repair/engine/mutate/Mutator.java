package org.lyceum.repair.engine.mutate;

/** One idea of what a learner may have got wrong. Stateless. */
public interface Mutator {

    /** Proposes changes of the program; the number may grow with the program, at most as names times places. */
    void propose(Subject subject, Proposals proposals);
}
