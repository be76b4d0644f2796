package org.lyceum.repair.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.repair.engine.donor.Transplants.Transplant;
import org.lyceum.repair.engine.flow.EditScript;
import org.lyceum.repair.engine.flow.Step;

/** Of each way to a right program, keeps the steps without which it would not be right. */
final class Shrinking {

    private static final int WAYS = 6;

    private record Way(EditScript script, DeltaDebugging<Step> steps) {}

    private final Patch program;
    private final Oracle oracle;
    private final Deadline deadline;
    private final Set<String> wrong;
    private final Map<String, Patch> right = new LinkedHashMap<>();

    /** @param wrong texts that were tried, and that were not right unless this object is told so; added to */
    Shrinking(Patch program, Oracle oracle, Deadline deadline, Set<String> wrong) {
        this.program = program;
        this.oracle = oracle;
        this.deadline = deadline;
        this.wrong = wrong;
    }

    /** Every right variant that was met. */
    List<Patch> of(List<Transplant> whole) {
        tryOut(whole.stream().map(Transplant::text).toList());
        return shrunk(whole);
    }

    /** The same for ways whose ends are known to be right. */
    List<Patch> ofRight(List<Transplant> whole) {
        whole.forEach(transplant -> right.put(transplant.text(), program.rewritten(transplant.text())));
        return shrunk(whole);
    }

    private List<Patch> shrunk(List<Transplant> whole) {
        List<Way> ways = whole.stream()
                .filter(transplant -> right.containsKey(transplant.text()))
                .limit(WAYS)
                .map(transplant -> new Way(transplant.script(), new DeltaDebugging<>(transplant.steps(), Step::cost)))
                .toList();
        while (!ways.isEmpty() && !deadline.passed()) {
            ways = round(ways);
        }
        return new ArrayList<>(right.values());
    }

    private List<Way> round(List<Way> ways) {
        Map<Way, Map<List<Step>, String>> texts = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        for (Way way : ways) {
            Map<List<Step>, String> made = new LinkedHashMap<>();
            way.steps().choices().forEach(choice -> made.put(choice, way.script().apply(choice)));
            texts.put(way, made);
            all.addAll(made.values());
        }
        tryOut(all);
        List<Way> next = new ArrayList<>();
        texts.forEach((way, made) -> {
            List<List<Step>> succeeded = made.keySet().stream()
                    .filter(choice -> right.containsKey(made.get(choice)))
                    .toList();
            if (way.steps().advance(succeeded)) {
                next.add(way);
            }
        });
        return next;
    }

    private void tryOut(List<String> texts) {
        List<Patch> fresh = texts.stream().filter(wrong::add).map(program::rewritten).toList();
        oracle.right(fresh, new ArrayList<>()).forEach(patch -> right.put(patch.text(), patch));
    }
}
