package org.lyceum.repair.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Shrinks a set of steps that succeeds to one of which no step, and no two neighbours, can be left out. After
 * A. Zeller and R. Hildebrandt, Simplifying and isolating failure-inducing input, IEEE Trans. Software Eng. 28 (2002),
 * with the choices of a round tried together, since a run of the sandbox costs more than a hundred candidates in it.
 */
final class DeltaDebugging<S> {

    private static final int PAIRS = 14;

    private final ToDoubleFunction<S> cost;
    private List<S> current;

    DeltaDebugging(List<S> steps, ToDoubleFunction<S> cost) {
        current = List.copyOf(steps);
        this.cost = cost;
    }

    List<S> current() {
        return current;
    }

    /** What to try next, each a part of what succeeds so far. */
    List<List<S>> choices() {
        Set<List<S>> choices = new LinkedHashSet<>();
        int size = current.size();
        for (int parts = 2; parts / 2 < size; parts *= 2) {
            int width = (size + Math.min(parts, size) - 1) / Math.min(parts, size);
            for (int at = 0; at < size; at += width) {
                int end = Math.min(size, at + width);
                choices.add(without(at, end));
                if (end - at < size) {
                    choices.add(current.subList(at, end));
                }
            }
        }
        if (size <= PAIRS) {
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    List<S> rest = new ArrayList<>(current);
                    rest.remove(j);
                    rest.remove(i);
                    choices.add(rest);
                }
            }
        }
        choices.removeIf(List::isEmpty);
        return new ArrayList<>(choices);
    }

    private List<S> without(int from, int to) {
        List<S> rest = new ArrayList<>(current.subList(0, from));
        rest.addAll(current.subList(to, current.size()));
        return rest;
    }

    /** @return whether there is anything left to try */
    boolean advance(List<List<S>> succeeded) {
        var smallest = succeeded.stream().min(Comparator.comparingDouble(this::cost));
        if (smallest.isEmpty() || cost(smallest.get()) >= cost(current)) {
            return false;
        }
        current = List.copyOf(smallest.get());
        return current.size() > 1;
    }

    private double cost(List<S> steps) {
        return steps.stream().mapToDouble(step -> cost.applyAsDouble(step) + 0.01).sum();
    }
}
