package org.lyceum.repair.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Tree edit distance with unit costs: K. Zhang and D. Shasha, Simple fast algorithms for the editing distance
 * between trees and related problems, SIAM J. Comput. 18 (1989). Time O(n² · depth²).
 */
final class TreeDistance {

    /** A tree in post-order: the label and the number of children of each node. */
    record Tree(List<String> labels, List<Integer> arity) {

        int size() {
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

    private TreeDistance() {}

    static int between(Tree first, Tree second) {
        int[] left1 = first.leftmost();
        int[] left2 = second.leftmost();
        int[][] tree = new int[first.size()][second.size()];
        for (int i : keyRoots(left1)) {
            for (int j : keyRoots(left2)) {
                forest(first, second, left1, left2, i, j, tree);
            }
        }
        return tree[first.size() - 1][second.size() - 1];
    }

    private static List<Integer> keyRoots(int[] left) {
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            boolean last = true;
            for (int k = i + 1; k < left.length && last; k++) {
                last = left[k] != left[i];
            }
            if (last) {
                roots.add(i);
            }
        }
        return roots;
    }

    private static void forest(Tree first, Tree second, int[] left1, int[] left2, int i, int j, int[][] tree) {
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
            for (int y = 1; y < columns; y++) {
                int a = left1[i] + x - 1;
                int b = left2[j] + y - 1;
                int edit = Math.min(cost[x - 1][y], cost[x][y - 1]) + 1;
                if (left1[a] == left1[i] && left2[b] == left2[j]) {
                    int change = first.labels().get(a).equals(second.labels().get(b)) ? 0 : 1;
                    cost[x][y] = Math.min(edit, cost[x - 1][y - 1] + change);
                    tree[a][b] = cost[x][y];
                } else {
                    cost[x][y] = Math.min(edit, cost[left1[a] - left1[i]][left2[b] - left2[j]] + tree[a][b]);
                }
            }
        }
    }
}
