package org.lyceum.repair.engine.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lyceum.repair.engine.tree.TreeDistance;

/** Edit distances between headers, each computed once: in the programs of one exercise the same few come again. */
public final class HeaderDistances {

    private static final int MAX_TREES = 20_000;

    private final Map<TreeDistance.Tree, Integer> numbers = new HashMap<>();
    private final List<TreeDistance.Tree> trees = new ArrayList<>();
    private final Map<Long, Integer> known = new HashMap<>();

    /** Forgets all when there is too much to remember; numbers given before are void then. */
    public void clearWhenFull() {
        if (trees.size() > MAX_TREES) {
            numbers.clear();
            trees.clear();
            known.clear();
        }
    }

    int number(TreeDistance.Tree tree) {
        Integer number = numbers.putIfAbsent(tree, trees.size());
        if (number == null) {
            trees.add(tree);
            return trees.size() - 1;
        }
        return number;
    }

    int between(int one, int other) {
        return one == other ? 0 : known.computeIfAbsent((long) one << 32 | other,
                pair -> TreeDistance.between(trees.get(one), trees.get(other)));
    }
}
