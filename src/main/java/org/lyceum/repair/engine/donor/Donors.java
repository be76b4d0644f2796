package org.lyceum.repair.engine.donor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.repair.engine.flow.Alignment;
import org.lyceum.repair.engine.flow.EditScript;
import org.lyceum.repair.engine.flow.Statement;
import org.lyceum.repair.engine.tree.PythonParser;
import org.lyceum.repair.engine.tree.Source;

/** The right programs of one exercise, each once whatever its names. */
public final class Donors {

    private static final int MAX_DONORS = 800;
    private static final int COMPARED = 40;
    private static final int MAX_KNOWN = 60_000;

    private final String entry;
    private final PythonParser parser;
    private final List<Donor> donors = new ArrayList<>();
    /** Distances between headers, by their labels; the same few come again and again. */
    private final Map<String, Integer> known = new HashMap<>();

    /** @param programs that pass the tests */
    public Donors(List<String> programs, String entry, PythonParser parser) {
        this.entry = entry;
        this.parser = parser;
        Set<String> keys = new HashSet<>();
        for (String program : programs) {
            Donor donor;
            try {
                donor = Donor.simplified(program, entry, parser);
            } catch (PythonParser.TooDeepException tooDeep) {
                continue;
            }
            if (!donor.source().broken() && donors.size() < MAX_DONORS && keys.add(donor.key())) {
                donors.add(donor);
            }
        }
    }

    public int size() {
        return donors.size();
    }

    /** What would make the program the most similar right programs, the nearest first. */
    public List<EditScript> nearest(Source program, int count) {
        Donor learner = Donor.of(program, entry);
        if (known.size() > MAX_KNOWN) {
            known.clear();
        }
        List<Donor> candidates = donors.stream()
                .map(donor -> Map.entry(learner.difference(donor), donor))
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .limit(COMPARED)
                .map(Map.Entry::getValue)
                .toList();
        Statement ours = learner.program();
        List<EditScript> scripts = new ArrayList<>();
        for (Donor donor : candidates) {
            Alignment rough = Alignment.of(ours, donor.program(), statement -> statement.source() == program
                    ? learner.anonymous(statement) : donor.anonymous(statement), known);
            Source renamed = parser.parse(donor.renamed(VariableAlignment.names(learner, donor, rough)));
            Statement theirs = Statement.of(renamed);
            scripts.add(EditScript.between(ours, theirs, Alignment.of(ours, theirs, Statement::syntax, known)));
        }
        return scripts.stream().sorted(Comparator.comparingDouble(EditScript::cost)).limit(count).toList();
    }
}
