package org.lyceum.learning.internal.feedback;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.People;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.content.ContentItem;
import org.lyceum.learning.internal.Catalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports and ratings for admins of the site; everybody else is refused. */
@Service
public class FeedbackDesk {

    private static final int MOST_ROWS = 1_000;

    /**
     * A report to read.
     *
     * @param reporter empty once that person is erased
     * @param current  whether the lesson is still in the version that was read
     */
    public record Row(Report report, String reporter, boolean current) {}

    /** @param average of 1 to 5 */
    public record LessonRating(String lesson, double average, int count, List<Rating> ratings) {}

    private final CurrentPerson currentPerson;
    private final Access access;
    private final People people;
    private final Catalogue catalogue;
    private final FeedbackStore store;
    private final AuditLog audit;

    FeedbackDesk(CurrentPerson currentPerson, Access access, People people, Catalogue catalogue, FeedbackStore store,
            AuditLog audit) {
        this.currentPerson = currentPerson;
        this.access = access;
        this.people = people;
        this.catalogue = catalogue;
        this.store = store;
        this.audit = audit;
    }

    /** Open ones first, then the newest; a thousand at most. */
    public List<Row> reports() {
        admin();
        return store.reports(MOST_ROWS).stream().map(report -> new Row(report,
                report.person().flatMap(people::find).map(Person::displayName).orElse(""),
                catalogue.lesson(report.lesson()).map(ContentItem::hash).filter(report.hash()::equals).isPresent()))
                .toList();
    }

    /** False when there is no such report or the answer is blank or too long. An answer may be mended later. */
    @Transactional
    public boolean answer(UUID id, String answer) {
        PersonId admin = admin();
        boolean fits = !answer.isBlank() && answer.length() <= Feedback.MAX_LENGTH;
        if (!fits || !store.answer(id, admin, answer.strip())) {
            return false;
        }
        audit.record(new AuditEntry(admin.value(), "learning.report-answered", "report:" + id, Map.of()));
        return true;
    }

    public List<LessonRating> ratings() {
        admin();
        return store.summaries().stream().map(summary -> new LessonRating(summary.lesson(), summary.average(),
                summary.count(), store.ratingsOf(summary.lesson()))).toList();
    }

    private PersonId admin() {
        PersonId me = currentPerson.require().id();
        access.require(me, Role.ADMIN, Scope.SITE);
        return me;
    }
}
