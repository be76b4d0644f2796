package org.lyceum.repair.engine.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Tree edit distance with unit costs: K. Zhang and D. Shasha, Simple fast algorithms for the editing distance
 * between trees and related problems, SIAM J. Comput. 18 (1989). Time O(n² · depth²).
 */
public final class TreeDistance {

    /** A tree in post-order: the label and the number of children of each node. */
    public record Tree(List<String> labels, List<Integer> arity) {

        public int size() {
            return labels.size();
        }

        /** Index of the leftmost leaf below each node. */
        private int[] leftmost() {
            int[] left = new int[size()];
            List<Integer> stack = new ArrayList<>();
            for (int i = 0; i < size(); i++) {
                int children = arity.get(i);
                left[i] = children == 0 ? i : left[stack.get(stack.size() - children)];
                for (int k = 0; k < children; k++) {
                    stack.removeLast();
                }
                stack.add(i);
            }
            return left;
        }
    }

    private final String[] labels1;
    private final String[] labels2;
    private final int[] left1;
    private final int[] left2;
    private final int[][] tree;

    private TreeDistance(Tree first, Tree second) {
        labels1 = first.labels().toArray(String[]::new);
        labels2 = second.labels().toArray(String[]::new);
        left1 = first.leftmost();
        left2 = second.leftmost();
        tree = new int[first.size()][second.size()];
    }

    public static int between(Tree first, Tree second) {
        if (first.size() == 0 || second.size() == 0) {
            return first.size() + second.size();
        }
        return new TreeDistance(first, second).distance();
    }

    private int distance() {
        int[] roots2 = keyRoots(left2);
        for (int i : keyRoots(left1)) {
            for (int j : roots2) {
                forest(i, j);
            }
        }
        return tree[labels1.length - 1][labels2.length - 1];
    }

    /** The highest node of each leftmost leaf. */
    private static int[] keyRoots(int[] left) {
        boolean[] seen = new boolean[left.length];
        List<Integer> roots = new ArrayList<>();
        for (int i = left.length - 1; i >= 0; i--) {
            if (!seen[left[i]]) {
                seen[left[i]] = true;
                roots.add(i);
            }
        }
        return roots.reversed().stream().mapToInt(Integer::intValue).toArray();
    }

    private void forest(int i, int j) {
        int rows = i - left1[i] + 2;
        int columns = j - left2[j] + 2;
        int[][] cost = new int[rows][columns];
        for (int x = 1; x < rows; x++) {
            cost[x][0] = x;
        }
        for (int y = 1; y < columns; y++) {
            cost[0][y] = y;
        }
        for (int x = 1; x < rows; x++) {
            int a = left1[i] + x - 1;
            for (int y = 1; y < columns; y++) {
                int b = left2[j] + y - 1;
                int edit = Math.min(cost[x - 1][y], cost[x][y - 1]) + 1;
                if (left1[a] == left1[i] && left2[b] == left2[j]) {
                    int change = labels1[a].equals(labels2[b]) ? 0 : 1;
                    cost[x][y] = Math.min(edit, cost[x - 1][y - 1] + change);
                    tree[a][b] = cost[x][y];
                } else {
                    cost[x][y] = Math.min(edit, cost[left1[a] - left1[i]][left2[b] - left2[j]] + tree[a][b]);
                }
            }
        }
    }
}
