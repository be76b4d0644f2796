package org.lyceum.repair.engine.flow;

/** One thing to do to a program, of which an edit script is made. Its cost is in nodes of Python's syntax tree. */
public sealed interface Step {

    double cost();

    /** The statement goes; what stands under it stays, and moves up. */
    record Delete(Statement statement) implements Step {

        @Override
        public double cost() {
            return statement.size();
        }
    }

    /** A statement of another program comes, around those that stand under it there. */
    record Insert(Statement statement) implements Step {

        @Override
        public double cost() {
            return statement.size();
        }
    }

    /** Text in the header of a statement becomes another; offsets of the program. */
    record Change(Statement statement, int start, int end, String after, double cost) implements Step {}
}
