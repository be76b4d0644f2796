package org.lyceum.repair.engine.donor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.lyceum.repair.engine.flow.EditScript;
import org.lyceum.repair.engine.flow.Step;

/**
 * Programs on the way from the learner's to a right one: some steps of an edit script each, the cheapest choices of
 * all scripts first, no text twice.
 */
public final class Transplants {

    /** @param cost in nodes of Python's syntax tree, at most */
    public record Transplant(EditScript script, List<Step> steps, String text, double cost) {}

    /** The steps with these indices, of those sorted by cost; the last is what is varied. */
    private record Choice(int script, List<Integer> indices, double cost) {}

    private final List<EditScript> scripts;
    private final List<List<Step>> sorted = new ArrayList<>();
    private final PriorityQueue<Choice> waiting = new PriorityQueue<>(
            Comparator.comparingDouble(Choice::cost).thenComparingInt(Choice::script));

    private final Set<Object> met = new HashSet<>();

    public Transplants(List<EditScript> scripts) {
        this.scripts = scripts;
        for (int i = 0; i < scripts.size(); i++) {
            List<Step> steps = new ArrayList<>(scripts.get(i).steps());
            steps.sort(Comparator.comparingDouble(Step::cost));
            sorted.add(steps);
            if (!steps.isEmpty()) {
                waiting.add(new Choice(i, List.of(0), steps.getFirst().cost()));
            }
        }
    }

    /** The next choices by cost. @return fewer when there are no more, or none below the bound */
    public List<Transplant> next(int count, double bound, Set<String> seen) {
        Map<String, Transplant> found = new LinkedHashMap<>();
        for (int tries = 0; tries < 20 * count && found.size() < count; tries++) {
            Choice choice = waiting.peek();
            if (choice == null || choice.cost() > bound) {
                break;
            }
            waiting.remove();
            grow(choice);
            EditScript script = scripts.get(choice.script());
            List<Step> steps = choice.indices().stream().map(sorted.get(choice.script())::get).toList();
            if (!met.add(signature(choice.script(), steps))) {
                continue;
            }
            String text = script.apply(steps);
            if (seen.add(text)) {
                found.put(text, new Transplant(script, steps, text, choice.cost()));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The same for choices that give the same text: most donors differ from the program in much the same. */
    private static Object signature(int script, List<Step> steps) {
        Set<Object> signature = new HashSet<>(steps);
        if (steps.stream().anyMatch(Step.Insert.class::isInstance)) {
            signature.add(script);
        }
        return signature;
    }

    /** All choices in the order of their cost: the last step becomes the next one, or the next one joins. */
    private void grow(Choice choice) {
        List<Step> steps = sorted.get(choice.script());
        int last = choice.indices().getLast();
        if (last + 1 == steps.size()) {
            return;
        }
        double next = steps.get(last + 1).cost();
        List<Integer> more = new ArrayList<>(choice.indices());
        more.add(last + 1);
        waiting.add(new Choice(choice.script(), more, choice.cost() + next));
        List<Integer> other = new ArrayList<>(choice.indices());
        other.set(other.size() - 1, last + 1);
        waiting.add(new Choice(choice.script(), other, choice.cost() - steps.get(last).cost() + next));
    }

    /** Each script in full: right programs as far as they go, in the learner's names. */
    public List<Transplant> whole() {
        return scripts.stream()
                .map(script -> new Transplant(script, script.steps(), script.apply(script.steps()), script.cost()))
                .toList();
    }
}
