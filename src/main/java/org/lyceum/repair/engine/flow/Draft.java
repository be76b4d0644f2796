package org.lyceum.repair.engine.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program on the way to another. Statements that stay keep their order, so the text is written by walking the
 * learner's own lines: what was not touched comes out as it was typed, comments and empty lines included.
 */
final class Draft {

    /** A statement in its new place. */
    static final class Part {

        private final Statement statement;
        private final boolean foreign;
        private final List<Step.Change> changes = new ArrayList<>();
        private final List<Part> children = new ArrayList<>();

        Part(Statement statement, boolean foreign) {
            this.statement = statement;
            this.foreign = foreign;
        }

        Statement statement() {
            return statement;
        }

        /** Whether it comes from another program. */
        boolean foreign() {
            return foreign;
        }

        List<Part> children() {
            return children;
        }

        List<Step.Change> changes() {
            return changes;
        }

        void add(int at, Part child) {
            children.add(at, child);
        }

        void remove(Part child) {
            children.removeIf(each -> each == child);
        }

        /** What is done under it, without its clauses. */
        List<Part> body() {
            return children.stream().filter(child -> !child.clause()).toList();
        }

        boolean clause() {
            String type = statement.node().type();
            return statement.kind() == Statement.Kind.ELSE || type.equals("except_clause") || type.equals("finally_clause")
                    || type.equals("except_group_clause");
        }

        boolean is(Statement.Kind kind) {
            return statement.is(kind);
        }
    }

    private final Part root;
    private final Map<Statement, Part> parts = new IdentityHashMap<>();
    private final Map<Statement, Statement> parents = new IdentityHashMap<>();

    Draft(Statement program) {
        root = copy(program);
    }

    private Part copy(Statement statement) {
        Part part = new Part(statement, false);
        parts.put(statement, part);
        for (Statement child : statement.children()) {
            parents.put(child, statement);
            part.children.add(copy(child));
        }
        return part;
    }

    Part root() {
        return root;
    }

    Part part(Statement statement) {
        Part part = parts.get(statement);
        if (part == null) {
            throw new IllegalArgumentException("not a statement of this program: " + statement);
        }
        return part;
    }

    void change(Step.Change change) {
        part(change.statement()).changes.add(change);
    }

    void delete(Statement statement) {
        Part gone = part(statement);
        Statement above = parents.get(statement);
        while (above != null && !parts.containsKey(above)) {
            above = parents.get(above);
        }
        Part parent = above == null ? root : parts.get(above);
        for (int i = 0; i < parent.children.size(); i++) {
            if (parent.children.get(i) == gone) {
                parent.children.remove(i);
                parent.children.addAll(i, gone.children);
            }
        }
        parts.remove(statement);
    }

    String text() {
        settle(root);
        return new Rendering(root).text();
    }

    /** Every {@code else} last under something that can have one, and one at most. */
    private static void settle(Part part) {
        List<Part> body = new ArrayList<>();
        List<Part> clauses = new ArrayList<>();
        for (Part child : part.children) {
            settle(child);
        }
        List<Part> waiting = new ArrayList<>(part.children);
        while (!waiting.isEmpty()) {
            Part child = waiting.removeFirst();
            if (!child.clause()) {
                body.add(child);
            } else if (!child.is(Statement.Kind.ELSE)) {
                if (part.statement.node().is("try_statement")) {
                    clauses.add(child);
                } else {
                    waiting.addAll(0, child.children);
                }
            } else if (!part.statement.is(Statement.Kind.IF, Statement.Kind.FOR, Statement.Kind.WHILE)
                    && !part.statement.node().is("try_statement")) {
                waiting.addAll(0, child.children);
            } else if (clauses.stream().anyMatch(clause -> clause.is(Statement.Kind.ELSE))) {
                clauses.stream().filter(clause -> clause.is(Statement.Kind.ELSE)).findFirst()
                        .ifPresent(clause -> clause.children.addAll(child.children));
            } else if (!child.body().isEmpty()) {
                clauses.add(child);
            }
        }
        clauses.sort(Comparator.comparingInt(clause -> clause.is(Statement.Kind.ELSE) ? 1
                : clause.statement.node().is("finally_clause") ? 2 : 0));
        part.children.clear();
        part.children.addAll(body);
        part.children.addAll(clauses);
    }
}
