package org.lyceum.repair.engine.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lyceum.repair.engine.tree.TreeDistance.Tree;

class TreeDistanceTest {

    @Test
    void shouldGiveTheDistanceOfTheExampleInThePaper() {
        // f(d(a, c(b)), e) and f(c(d(a, b)), e), in post-order
        Tree first = new Tree(List.of("a", "b", "c", "d", "e", "f"), List.of(0, 0, 1, 2, 0, 2));
        Tree second = new Tree(List.of("a", "b", "d", "c", "e", "f"), List.of(0, 0, 2, 1, 0, 2));

        assertThat(TreeDistance.between(first, second)).isEqualTo(2);
        assertThat(TreeDistance.between(first, first)).isZero();
    }

    @Test
    void shouldCountEveryNodeThatIsAddedOrRenamed() {
        Tree leaf = new Tree(List.of("a"), List.of(0));
        Tree tall = new Tree(List.of("x", "y", "z"), List.of(0, 1, 1));

        assertThat(TreeDistance.between(leaf, tall)).isEqualTo(3);
        assertThat(TreeDistance.between(tall, leaf)).isEqualTo(3);
    }
}
