package org.lyceum.learning.internal.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.learning.Assignment;
import org.springframework.stereotype.Service;

/** What became of a person's assignments. Whoever calls has checked who may know it. */
@Service
public class AssignmentResults {

    /**
     * The last work for an assignment.
     *
     * @param assignment in the version that was answered
     * @param points     empty until somebody has marked it
     */
    public record Result(Assignment assignment, Instant handedInAt, Optional<Integer> points) {}

    private final AssignmentStore store;
    private final ContentLibrary library;

    AssignmentResults(AssignmentStore store, ContentLibrary library) {
        this.store = store;
        this.library = library;
    }

    /** Empty when nothing was handed in for that course. */
    public Optional<Result> of(PersonId person, String course) {
        List<Work> works = store.works(person, course + "/" + Assignment.NAME);
        if (works.isEmpty()) {
            return Optional.empty();
        }
        Work last = works.getLast();
        return library.version(Assignment.class, last.hash()).map(ContentItem::value)
                .map(assignment -> new Result(assignment, last.handedInAt(),
                        store.mark(last.id()).map(mark -> mark.levels().sum())));
    }
}
