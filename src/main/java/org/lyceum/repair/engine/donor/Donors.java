package org.lyceum.repair.engine.donor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.repair.engine.flow.Alignment;
import org.lyceum.repair.engine.flow.EditScript;
import org.lyceum.repair.engine.flow.HeaderDistances;
import org.lyceum.repair.engine.flow.Statement;
import org.lyceum.repair.engine.tree.PythonParser;
import org.lyceum.repair.engine.tree.Source;

/** The right programs of one exercise, each once whatever its names. */
public final class Donors {

    private static final int MAX_DONORS = 800;
    private static final int COMPARED = 40;

    private final String entry;
    private final PythonParser parser;
    private final List<Donor> donors = new ArrayList<>();
    private final HeaderDistances headers = new HeaderDistances();

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
        headers.clearWhenFull();
        return donors.stream()
                .map(donor -> Map.entry(learner.difference(donor), donor))
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .limit(COMPARED)
                .map(Map.Entry::getValue)
                .map(donor -> Map.entry(donor, alignment(learner, donor)))
                .sorted(Comparator.comparingDouble(pair -> pair.getValue().cost()))
                .limit(count)
                .map(pair -> script(learner, pair.getKey(), pair.getValue()))
                .sorted(Comparator.comparingDouble(EditScript::cost))
                .toList();
    }

    private Alignment alignment(Donor learner, Donor donor) {
        return Alignment.of(learner.program(), donor.program(), statement -> statement.source() == learner.source()
                ? learner.anonymous(statement) : donor.anonymous(statement), headers);
    }

    private EditScript script(Donor learner, Donor donor, Alignment rough) {
        Source renamed = parser.parse(donor.renamed(VariableAlignment.names(learner, donor, rough)));
        Statement ours = learner.program();
        Statement theirs = Statement.of(renamed);
        return EditScript.between(ours, theirs, Alignment.of(ours, theirs, Statement::syntax, headers));
    }
}
