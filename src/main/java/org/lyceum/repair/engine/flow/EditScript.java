package org.lyceum.repair.engine.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.repair.engine.tree.AbstractSyntax;
import org.lyceum.repair.engine.tree.Node;
import org.lyceum.repair.engine.tree.TreeDistance;

/**
 * What makes one program another, as steps of which any choice gives a program: deletions lift what stood under the
 * statement, insertions take in what stands under theirs, changes are as deep in the expression as the two are alike.
 */
public final class EditScript {

    private final Statement from;
    private final List<Statement> target;
    private final Map<Statement, Integer> order = new HashMap<>();
    private final Map<Statement, Integer> leftmost = new HashMap<>();
    private final Map<Statement, Statement> images = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private EditScript(Statement from, Statement to, Alignment alignment) {
        this.from = from;
        target = to.postOrder();
        for (int i = 0; i < target.size(); i++) {
            Statement statement = target.get(i);
            order.put(statement, i);
            leftmost.put(statement, statement.children().isEmpty() ? i : leftmost.get(statement.children().getFirst()));
        }
        images.putAll(alignment.partners());
        for (Statement statement : from.postOrder()) {
            Statement image = images.get(statement);
            if (image == null) {
                steps.add(new Step.Delete(statement));
            } else {
                change(statement, image);
            }
        }
        Set<Statement> known = new HashSet<>(images.values());
        preOrder(to, known);
    }

    public static EditScript between(Statement from, Statement to, Alignment alignment) {
        return new EditScript(from, to, alignment);
    }

    /** Of all steps together, in nodes of Python's syntax tree. */
    public double cost() {
        return steps.stream().mapToDouble(Step::cost).sum();
    }

    public List<Step> steps() {
        return steps;
    }

    private void preOrder(Statement statement, Set<Statement> known) {
        if (!known.contains(statement)) {
            steps.add(new Step.Insert(statement));
        }
        statement.children().forEach(child -> preOrder(child, known));
    }

    private void change(Statement statement, Statement image) {
        if (statement.kind() != image.kind()) {
            // A for loop for a while loop, or the other way round.
            double cost = TreeDistance.between(statement.syntax(), image.syntax()) + 1;
            steps.add(new Step.Change(statement, statement.start(), statement.headerEnd(), image.headerText(), cost));
            return;
        }
        List<Node> before = statement.header();
        List<Node> after = image.header();
        if (before.size() != after.size()) {
            if (!before.isEmpty() && !after.isEmpty()) {
                replace(statement, before.getFirst().start(), before.getLast().end(),
                        image.source().text().substring(after.getFirst().start(), after.getLast().end()),
                        TreeDistance.between(statement.syntax(), image.syntax()));
            }
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            differences(statement, before.get(i), after.get(i));
        }
    }

    private void replace(Statement statement, int start, int end, String after, double cost) {
        steps.add(new Step.Change(statement, start, end, after, cost));
    }

    private void differences(Statement statement, Node one, Node other) {
        if (one.text().equals(other.text())) {
            return;
        }
        List<Node> before = visible(one);
        List<Node> after = visible(other);
        if (!one.type().equals(other.type()) || before.size() != after.size() || before.isEmpty()
                || !alike(before, after)) {
            TreeDistance.Tree a = AbstractSyntax.of(one);
            TreeDistance.Tree b = AbstractSyntax.of(other);
            if (!a.equals(b)) {
                replace(statement, one.start(), one.end(), other.text(), Math.max(1, TreeDistance.between(a, b)));
            }
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            Node x = before.get(i);
            Node y = after.get(i);
            if (x.named() && y.named()) {
                differences(statement, x, y);
            } else if (!x.text().equals(y.text())) {
                replace(statement, x.start(), x.end(), y.text(), 1);
            }
        }
    }

    /** Whether the two differ only in what can be changed piece by piece. */
    private static boolean alike(List<Node> before, List<Node> after) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).named() != after.get(i).named()) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> visible(Node node) {
        return node.children().stream().filter(child -> !child.is("comment")).toList();
    }

    /** The program after these of the steps. */
    public String apply(Collection<Step> chosen) {
        return draft(chosen).text();
    }

    private Draft draft(Collection<Step> chosen) {
        Draft draft = new Draft(from);
        for (Step step : chosen) {
            if (step instanceof Step.Change change) {
                draft.change(change);
            }
        }
        Map<Statement, Draft.Part> present = new HashMap<>();
        images.forEach((statement, image) -> present.put(image, draft.part(statement)));
        for (Step step : chosen) {
            if (step instanceof Step.Delete(Statement statement)) {
                draft.delete(statement);
            }
        }
        for (Step step : steps) {
            if (step instanceof Step.Insert(Statement statement) && chosen.contains(step)) {
                insert(statement, draft, present);
            }
        }
        return draft;
    }

    private void insert(Statement statement, Draft draft, Map<Statement, Draft.Part> present) {
        Statement above = statement.parent();
        while (above != null && !present.containsKey(above)) {
            above = above.parent();
        }
        Draft.Part parent = above == null ? draft.root() : present.get(above);
        int low = leftmost.get(statement);
        int high = order.get(statement);
        Map<Draft.Part, int[]> ranges = new HashMap<>();
        ranges(parent, present, ranges);
        while (true) {
            int at = 0;
            int firstInside = -1;
            int lastInside = -1;
            Draft.Part mixed = null;
            List<Draft.Part> children = parent.children();
            for (int i = 0; i < children.size(); i++) {
                int[] range = ranges.get(children.get(i));
                if (range == null) {
                    continue;
                }
                if (range[1] < low) {
                    at = i + 1;
                } else if (range[0] >= low && range[1] <= high) {
                    firstInside = firstInside < 0 ? i : firstInside;
                    lastInside = i;
                } else if (range[0] <= high) {
                    mixed = children.get(i);
                    break;
                }
            }
            if (mixed != null) {
                parent = mixed;
                continue;
            }
            Draft.Part part = new Draft.Part(statement, true);
            if (firstInside < 0) {
                parent.add(at, part);
            } else {
                List<Draft.Part> inside = new ArrayList<>(children.subList(firstInside, lastInside + 1));
                inside.forEach(parent::remove);
                inside.forEach(child -> part.add(part.children().size(), child));
                parent.add(firstInside, part);
            }
            present.put(statement, part);
            return;
        }
    }

    /** For each part, which stretch of the target program stands in it. */
    private int @org.jspecify.annotations.Nullable [] ranges(
            Draft.Part part, Map<Statement, Draft.Part> present, Map<Draft.Part, int[]> ranges) {
        int low = Integer.MAX_VALUE;
        int high = -1;
        Statement image = part.foreign() ? part.statement() : images.get(part.statement());
        if (image != null && present.get(image) == part) {
            low = order.get(image);
            high = low;
        }
        for (Draft.Part child : part.children()) {
            int[] below = ranges(child, present, ranges);
            if (below != null) {
                low = Math.min(low, below[0]);
                high = Math.max(high, below[1]);
            }
        }
        if (high < 0) {
            return null;
        }
        int[] range = {low, high};
        ranges.put(part, range);
        return range;
    }
}
