package org.lyceum.repair.engine.flow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lyceum.repair.engine.tree.TreeDistance;

/**
 * Which statement of one program stands for which of another: the cheapest mapping that keeps order and nesting, by
 * the algorithm of Zhang and Shasha (SIAM J. Comput. 18, 1989) on the trees of statements. A statement of the one may
 * be wrapped in one of the other, in both directions, as BRAFAR aligns control flow (Linna Xie et al., ISSTA 2024).
 */
public final class Alignment {

    private static final double NEVER = 1e6;

    private final List<Statement> first;
    private final List<Statement> second;
    private final int[] left1;
    private final int[] left2;
    private final double[][] change;
    private final double[] remove;
    private final double[] insert;
    private final double[][] tree;
    private final Map<Statement, Statement> partners = new LinkedHashMap<>();

    private Alignment(Statement first, Statement second, Function<Statement, TreeDistance.Tree> syntax,
            HeaderDistances headers) {
        this.first = first.postOrder();
        this.second = second.postOrder();
        left1 = leftmost(this.first);
        left2 = leftmost(this.second);
        change = new double[this.first.size()][this.second.size()];
        tree = new double[this.first.size()][this.second.size()];
        remove = this.first.stream().mapToDouble(statement -> Math.max(0.1, statement.size())).toArray();
        insert = this.second.stream().mapToDouble(statement -> Math.max(0.1, statement.size())).toArray();
        int[] numbers1 = this.first.stream().mapToInt(one -> headers.number(syntax.apply(one))).toArray();
        int[] numbers2 = this.second.stream().mapToInt(other -> headers.number(syntax.apply(other))).toArray();
        for (int i = 0; i < numbers1.length; i++) {
            for (int j = 0; j < numbers2.length; j++) {
                double kinds = kinds(this.first.get(i), this.second.get(j));
                change[i][j] = kinds == NEVER ? NEVER : kinds + headers.between(numbers1[i], numbers2[j]);
            }
        }
        for (int i : keyRoots(left1)) {
            for (int j : keyRoots(left2)) {
                forest(i, j);
            }
        }
        trace(this.first.size() - 1, this.second.size() - 1);
    }

    public static Alignment of(Statement first, Statement second) {
        return new Alignment(first, second, Statement::syntax, new HeaderDistances());
    }

    /**
     * @param syntax  the labels to compare headers by
     * @param headers distances that were computed before; added to
     */
    public static Alignment of(Statement first, Statement second, Function<Statement, TreeDistance.Tree> syntax,
            HeaderDistances headers) {
        return new Alignment(first, second, syntax, headers);
    }

    /** How many nodes differ, about. */
    public double cost() {
        return tree[first.size() - 1][second.size() - 1];
    }

    /** From statements of the first program to those of the second. */
    public Map<Statement, Statement> partners() {
        return partners;
    }

    /** What it costs to make the one kind of statement the other, without their headers. */
    private static double kinds(Statement one, Statement other) {
        if (one.kind() != other.kind()) {
            boolean loops = one.is(Statement.Kind.FOR, Statement.Kind.WHILE)
                    && other.is(Statement.Kind.FOR, Statement.Kind.WHILE);
            return loops ? 1 : NEVER;
        }
        return one.is(Statement.Kind.OTHER) && !one.node().type().equals(other.node().type()) ? NEVER : 0;
    }

    private static int[] leftmost(List<Statement> postOrder) {
        Map<Statement, Integer> index = new HashMap<>();
        int[] left = new int[postOrder.size()];
        for (int i = 0; i < postOrder.size(); i++) {
            Statement statement = postOrder.get(i);
            index.put(statement, i);
            left[i] = statement.children().isEmpty() ? i : left[index.get(statement.children().getFirst())];
        }
        return left;
    }

    private static int[] keyRoots(int[] left) {
        boolean[] seen = new boolean[left.length];
        java.util.ArrayDeque<Integer> roots = new java.util.ArrayDeque<>();
        for (int i = left.length - 1; i >= 0; i--) {
            if (!seen[left[i]]) {
                seen[left[i]] = true;
                roots.addFirst(i);
            }
        }
        return roots.stream().mapToInt(Integer::intValue).toArray();
    }

    private double[][] forest(int i, int j) {
        int rows = i - left1[i] + 2;
        int columns = j - left2[j] + 2;
        double[][] cost = new double[rows][columns];
        for (int x = 1; x < rows; x++) {
            cost[x][0] = cost[x - 1][0] + remove[left1[i] + x - 1];
        }
        for (int y = 1; y < columns; y++) {
            cost[0][y] = cost[0][y - 1] + insert[left2[j] + y - 1];
        }
        for (int x = 1; x < rows; x++) {
            int a = left1[i] + x - 1;
            for (int y = 1; y < columns; y++) {
                int b = left2[j] + y - 1;
                double best = Math.min(cost[x - 1][y] + remove[a], cost[x][y - 1] + insert[b]);
                if (left1[a] == left1[i] && left2[b] == left2[j]) {
                    cost[x][y] = Math.min(best, cost[x - 1][y - 1] + change[a][b]);
                    tree[a][b] = cost[x][y];
                } else {
                    cost[x][y] = Math.min(best, cost[left1[a] - left1[i]][left2[b] - left2[j]] + tree[a][b]);
                }
            }
        }
        return cost;
    }

    /** Walks back along the cheapest way; pairs of whole trees are walked on their own. */
    private void trace(int i, int j) {
        double[][] cost = forest(i, j);
        int x = i - left1[i] + 1;
        int y = j - left2[j] + 1;
        while (x > 0 && y > 0) {
            int a = left1[i] + x - 1;
            int b = left2[j] + y - 1;
            boolean whole = left1[a] == left1[i] && left2[b] == left2[j];
            double pair = whole
                    ? cost[x - 1][y - 1] + change[a][b]
                    : cost[left1[a] - left1[i]][left2[b] - left2[j]] + tree[a][b];
            if (same(cost[x][y], pair)) {
                if (whole) {
                    partners.put(first.get(a), second.get(b));
                    x--;
                    y--;
                } else {
                    trace(a, b);
                    x = left1[a] - left1[i];
                    y = left2[b] - left2[j];
                }
            } else if (same(cost[x][y], cost[x - 1][y] + remove[a])) {
                x--;
            } else {
                y--;
            }
        }
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) < 1e-9;
    }

    /** The statement that stands for this one of the second program; null when none does. */
    @Nullable Statement original(Statement other) {
        for (Map.Entry<Statement, Statement> pair : partners.entrySet()) {
            if (pair.getValue() == other) {
                return pair.getKey();
            }
        }
        return null;
    }
}
