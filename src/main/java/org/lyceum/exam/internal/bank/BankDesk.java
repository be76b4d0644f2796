package org.lyceum.exam.internal.bank;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.People;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The bank as staff see it, keys and all. A practice bank is open to everybody who teaches or reviews somewhere; any
 * other bank is a secret of teachers and reviewers of the site.
 */
@Service
public class BankDesk {

    /**
     * @param changed  the files have changed since the decision that stands in its row
     * @param exposure forms that it has been in
     */
    public record Row(ContentItem<ExamItem> item, ItemStatus status, boolean changed, long exposure) {}

    /** @param person empty for the system and for people who were erased */
    public record Change(ItemStatus status, String person, String note, Instant at) {}

    private final ContentLibrary library;
    private final StoredItemBank bank;
    private final ItemStatuses statuses;
    private final ObjectProvider<ItemExposure> exposure;
    private final CurrentPerson current;
    private final Access access;
    private final People people;

    BankDesk(ContentLibrary library, StoredItemBank bank, ItemStatuses statuses, ObjectProvider<ItemExposure> exposure,
            CurrentPerson current, Access access, People people) {
        this.library = library;
        this.bank = bank;
        this.statuses = statuses;
        this.exposure = exposure;
        this.current = current;
        this.access = access;
        this.people = people;
    }

    /** Those whose bank the person may read, in their order. */
    public List<ContentItem<Exam>> exams() {
        PersonId me = current.require().id();
        return library.all(Exam.class).stream()
                .filter(exam -> mayRead(me, exam.value()))
                .sorted(Comparator.comparingInt(exam -> exam.value().order()))
                .toList();
    }

    public Optional<ContentItem<Exam>> exam(String key) {
        return exams().stream().filter(exam -> exam.key().equals(key)).findFirst();
    }

    /** Of all exams that the person may read. */
    public List<Row> rows() {
        Map<String, ItemStatuses.Row> rows = statuses.all();
        return exams().stream()
                .flatMap(exam -> {
                    Map<String, Long> seen = seen(exam.key());
                    return bank.all(exam.key()).stream().map(item -> row(item, rows, exam.value(), seen));
                })
                .toList();
    }

    /** Empty for an item that does not exist, and for one of a bank that is none of the person's business. */
    public Optional<Row> row(String key) {
        return library.find(ExamItem.class, key).flatMap(item -> exam(item.value().exam())
                .map(exam -> row(item, statuses.all(), exam.value(), seen(exam.key()))));
    }

    private Map<String, Long> seen(String exam) {
        Map<String, Long> seen = new HashMap<>();
        exposure.orderedStream().forEach(source -> source.forms(exam).forEach((item, forms) -> seen.merge(item, forms, Long::sum)));
        return seen;
    }

    private static Row row(
            ContentItem<ExamItem> item, Map<String, ItemStatuses.Row> rows, Exam exam, Map<String, Long> seen) {
        ItemStatuses.Row row = rows.get(item.key());
        return new Row(item, StoredItemBank.status(item, row, exam.practiceBank()),
                row != null && !row.judgedHash().equals(item.judgedHash()), seen.getOrDefault(item.key(), 0L));
    }

    /** The last first; empty where {@link #row} is. */
    public List<Change> history(String key) {
        if (row(key).isEmpty()) {
            return List.of();
        }
        return statuses.history(key).stream()
                .map(change -> new Change(change.status(),
                        Optional.ofNullable(change.person()).map(PersonId::new).flatMap(people::find)
                                .map(Person::displayName).orElse(""),
                        change.note(), change.at()))
                .toList();
    }

    /** Whether the person may decide on items at all. */
    public boolean mayDecide() {
        return staffOfSite(current.require().id());
    }

    boolean staffOfSite(PersonId person) {
        return access.has(person, Role.TEACHER, Scope.SITE) || access.has(person, Role.REVIEWER, Scope.SITE);
    }

    private boolean mayRead(PersonId person, Exam exam) {
        return staffOfSite(person) || exam.practiceBank()
                && (access.hasSomewhere(person, Role.TEACHER) || access.hasSomewhere(person, Role.REVIEWER));
    }
}
