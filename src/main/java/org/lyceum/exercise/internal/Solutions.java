package org.lyceum.exercise.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lyceum.account.PersonId;
import org.lyceum.exercise.Exercise;
import org.lyceum.exercise.Exercises;
import org.lyceum.exercise.Submission;
import org.springframework.stereotype.Service;

/** Other programs that pass, for those who have passed themselves; nobody else is given any. */
@Service
public class Solutions {

    private static final int SHOWN = 6;

    /**
     * @param own    the person's last passing program
     * @param others of different approach, the most different first; may be empty
     */
    public record Discussion(String own, ProgramTraits ownTraits, List<Solution> others) {}

    public record Solution(String program, ProgramTraits traits) {}

    private final SubmissionStore store;
    private final Exercises exercises;

    Solutions(SubmissionStore store, Exercises exercises) {
        this.store = store;
        this.exercises = exercises;
    }

    /**
     * Empty until the person has passed. The programs are those of the version that was passed, so that tests
     * which were edited since keep their solutions to themselves.
     */
    public Optional<Discussion> discussion(PersonId person, String exerciseKey) {
        return store.lastPassing(person, exerciseKey)
                .flatMap(passing -> exercises.version(passing.contentHash())
                        .map(exercise -> discussion(passing, exercise)));
    }

    private static Discussion discussion(Submission passing, Exercise exercise) {
        ProgramTraits own = ProgramTraits.of(passing.program());
        Map<Object, Solution> approaches = new LinkedHashMap<>();
        for (String program : programs(exercise)) {
            ProgramTraits traits = ProgramTraits.of(program);
            if (!traits.tokens().equals(own.tokens())) {
                approaches.merge(List.of(traits.constructs(), traits.libraries()), new Solution(program, traits),
                        (known, other) -> other.traits().lines() < known.traits().lines() ? other : known);
            }
        }
        List<Solution> others = approaches.values().stream()
                .sorted(Comparator.comparingInt((Solution other) -> own.distance(other.traits())).reversed())
                .limit(SHOWN)
                .toList();
        return new Discussion(passing.program(), own, others);
    }

    private static List<String> programs(Exercise exercise) {
        List<String> programs = new ArrayList<>();
        programs.add(exercise.reference());
        programs.addAll(new TreeMap<>(exercise.accepted()).values());
        return programs;
    }
}
