package org.lyceum.exam.internal.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws a form: section by section, as evenly over the objectives as the pool allows, and within an objective over the
 * difficulties. Items that the person has seen least often come first, so nothing repeats until the pool is used.
 * The same seed, pool and history draw the same form.
 */
public final class FormDraw {

    /** @param seed shuffles the options of this item for this person */
    public record Drawn(String section, PoolItem item, long seed) {}

    private FormDraw() {}

    /**
     * @param seen how often the person has had an item, by item id
     * @throws IllegalArgumentException when the pool is too small for a section
     */
    public static List<Drawn> draw(ExamPaper exam, Collection<PoolItem> pool, Map<String, Integer> seen, long seed) {
        Random random = new Random(seed);
        List<PoolItem> sorted = pool.stream().sorted(Comparator.comparing(PoolItem::id)).toList();
        Set<String> taken = new HashSet<>();
        List<Drawn> form = new ArrayList<>();
        for (ExamPaper.Section section : exam.sections()) {
            List<PoolItem> candidates = new ArrayList<>(sorted.stream()
                    .filter(item -> section.objectives().isEmpty() || section.objectives().contains(item.objective()))
                    .filter(item -> section.code() == null || section.code() == item.code())
                    .filter(item -> !taken.contains(item.id()))
                    .toList());
            if (candidates.size() < section.items()) {
                throw new IllegalArgumentException("Section %s of %s wants %d items, the pool has %d"
                        .formatted(section.id(), exam.key(), section.items(), candidates.size()));
            }
            List<PoolItem> drawn = section(candidates, section.items(), seen, random);
            Collections.shuffle(drawn, random);
            for (PoolItem item : drawn) {
                taken.add(item.id());
                form.add(new Drawn(section.id(), item, random.nextLong()));
            }
        }
        return form;
    }

    /** Each time the item whose objective, then difficulty has had least so far, measured by its share of the pool. */
    private static List<PoolItem> section(
            List<PoolItem> candidates, int wanted, Map<String, Integer> seen, Random random) {
        Collections.shuffle(candidates, random); // what the comparison leaves open is left to chance
        Map<Integer, Integer> difficulties = new HashMap<>();
        candidates.forEach(item -> difficulties.merge(item.difficulty(), 1, Integer::sum));
        Map<String, Integer> byObjective = new HashMap<>();
        Map<Integer, Integer> byDifficulty = new HashMap<>();
        List<PoolItem> rest = new ArrayList<>(candidates);
        List<PoolItem> drawn = new ArrayList<>();
        while (drawn.size() < wanted) {
            PoolItem next = Collections.min(rest, Comparator
                    .<PoolItem>comparingInt(item -> seen.getOrDefault(item.id(), 0))
                    .thenComparingInt(item -> byObjective.getOrDefault(item.objective(), 0))
                    .thenComparingDouble(item -> byDifficulty.getOrDefault(item.difficulty(), 0)
                            / (double) difficulties.getOrDefault(item.difficulty(), 1)));
            rest.remove(next);
            drawn.add(next);
            byObjective.merge(next.objective(), 1, Integer::sum);
            byDifficulty.merge(next.difficulty(), 1, Integer::sum);
        }
        return drawn;
    }
}
