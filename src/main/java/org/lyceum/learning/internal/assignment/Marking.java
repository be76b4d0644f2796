package org.lyceum.learning.internal.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.People;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.learning.Assignment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading and marking the work of others. Only teachers, reviewers and admins of a scope that the writer is in see
 * it; everything else is answered as if it were not there. Nobody marks their own work.
 */
@Service
public class Marking {

    private static final int MOST_ROWS = 500;
    /** In characters. */
    public static final int MAX_COMMENT = 5_000;

    /** A work to mark. */
    public record Row(Work work, String writer, Optional<Mark> mark) {}

    /** @param assignment in the version that was answered */
    public record Sheet(Row row, ContentItem<Assignment> assignment, List<Row> earlier) {}

    private final CurrentPerson currentPerson;
    private final Access access;
    private final People people;
    private final ContentLibrary library;
    private final AssignmentStore store;
    private final AuditLog audit;

    Marking(CurrentPerson currentPerson, Access access, People people, ContentLibrary library, AssignmentStore store,
            AuditLog audit) {
        this.currentPerson = currentPerson;
        this.access = access;
        this.people = people;
        this.library = library;
        this.store = store;
        this.audit = audit;
    }

    /** The last version of each work that the person may mark, what waits first. At most 500 are looked at. */
    public List<Row> rows() {
        PersonId me = currentPerson.require().id();
        List<Work> latest = store.latest(MOST_ROWS);
        Map<PersonId, Boolean> mine = latest.stream().map(Work::person).distinct()
                .collect(Collectors.toMap(writer -> writer, writer -> mayMark(me, writer)));
        return latest.stream().filter(work -> mine.get(work.person())).map(this::row).toList();
    }

    /** Empty when there is no such work or the person may not see it. */
    public Optional<Sheet> sheet(UUID id) {
        PersonId me = currentPerson.require().id();
        return store.work(id)
                .filter(work -> mayMark(me, work.person()))
                .flatMap(work -> library.version(Assignment.class, work.hash()).map(item -> new Sheet(row(work), item,
                        store.works(work.person(), work.assignment()).stream()
                                .filter(other -> other.number() < work.number()).map(this::row).toList())));
    }

    /** False when there is no such work, the person may not mark it, or the points are not those of the rubric. */
    @Transactional
    public boolean mark(UUID id, Levels levels, String comment) {
        Optional<Sheet> sheet = sheet(id);
        if (sheet.isEmpty() || !levels.complete(sheet.get().assignment().value()) || comment.length() > MAX_COMMENT) {
            return false;
        }
        PersonId me = currentPerson.require().id();
        store.mark(id, me, levels, comment.strip());
        audit.record(new AuditEntry(me.value(), "learning.assignment-marked", "work:" + id,
                Map.of("assignment", sheet.get().assignment().key(), "points", String.valueOf(levels.sum()))));
        return true;
    }

    private boolean mayMark(PersonId me, PersonId writer) {
        return access.hasOver(me, Role.TEACHER, writer) || access.hasOver(me, Role.REVIEWER, writer);
    }

    private Row row(Work work) {
        return new Row(work, people.find(work.person()).map(Person::displayName).orElse("–"), store.mark(work.id()));
    }
}
