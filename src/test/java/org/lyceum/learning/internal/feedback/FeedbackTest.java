package org.lyceum.learning.internal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lyceum.learning.internal.SignedIn.ADA;
import static org.lyceum.learning.internal.SignedIn.BOB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.account.Access;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.learning.internal.SignedIn;
import org.lyceum.ui.Language;
import org.springframework.security.access.AccessDeniedException;

/** Bob is the admin. */
class FeedbackTest extends DatabaseTest {

    private static final String HASH = SignedIn.lesson().hash();

    private final SignedIn signedIn = new SignedIn();
    private final List<AuditEntry> audit = new ArrayList<>();
    private FeedbackStore store;
    private Feedback feedback;
    private FeedbackDesk desk;

    @BeforeEach
    void open() {
        TestClock clock = new TestClock();
        store = new FeedbackStore(jdbc, clock);
        feedback = new Feedback(signedIn, SignedIn.catalogue(SignedIn.lesson()), store, clock);
        desk = new FeedbackDesk(signedIn, new BobIsAdmin(), id -> Optional.of(ADA),
                SignedIn.catalogue(SignedIn.lesson()), store, audit::add);
    }

    @Test
    void shouldShowAnAnswerToWhoeverReported() {
        assertThat(feedback.report(HASH, Language.DE, "one", "a promt", "It is spelt prompt.")).isTrue();
        assertThatThrownBy(() -> desk.reports()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.answer(feedback.reports().getFirst().id(), "No")).isInstanceOf(AccessDeniedException.class);

        signedIn.as(BOB);
        assertThat(feedback.reports()).isEmpty();
        FeedbackDesk.Row row = desk.reports().getFirst();
        assertThat(row.reporter()).isEqualTo("Ada");
        assertThat(row.current()).isTrue();
        assertThat(row.report()).returns("de", Report::language).returns("one", Report::section)
                .returns(HASH, Report::hash).returns("a promt", Report::quote).returns(Report.State.OPEN, Report::state);
        assertThat(desk.answer(row.report().id(), "  ")).isFalse();
        assertThat(desk.answer(new UUID(1, 1), "Thanks")).isFalse();
        assertThat(desk.answer(row.report().id(), "Thank you, mended.")).isTrue();

        signedIn.as(ADA);
        assertThat(feedback.reports()).singleElement().returns("Thank you, mended.", Report::answer)
                .returns(Report.State.ANSWERED, Report::state);
        assertThat(audit).extracting(AuditEntry::action).containsExactly("learning.report-answered");
    }

    @Test
    void shouldRefuseReportsThatSayNothingOrTooMuchOrComeInMasses() {
        assertThat(feedback.report(HASH, Language.EN, "", "", "  ")).isFalse();
        assertThat(feedback.report(HASH, Language.EN, "", "", "x".repeat(4_001))).isFalse();
        assertThat(feedback.report("0".repeat(64), Language.EN, "", "", "x")).isFalse();
        for (int i = 0; i < 50; i++) {
            assertThat(feedback.report(HASH, Language.EN, "", "", "Number " + i)).isTrue();
        }
        assertThat(feedback.report(HASH, Language.EN, "", "", "One too many")).isFalse();
    }

    @Test
    void shouldCountTheLastRatingOfAPerson() {
        assertThat(feedback.rate(HASH, Language.EN, 6, Rating.Reason.NONE, "")).isFalse();
        assertThat(feedback.rate(HASH, Language.EN, 2, Rating.Reason.TOO_HARD, "slow")).isTrue();
        assertThat(feedback.rate(HASH, Language.EN, 5, Rating.Reason.EXAMPLES, "better")).isTrue();
        signedIn.as(BOB);
        feedback.rate(HASH, Language.EN, 4, Rating.Reason.NONE, "");

        assertThat(desk.ratings()).singleElement().satisfies(rating -> {
            assertThat(rating.average()).isEqualTo(4.5);
            assertThat(rating.count()).isEqualTo(2);
            assertThat(rating.ratings()).extracting(Rating::reason)
                    .containsExactlyInAnyOrder(Rating.Reason.EXAMPLES, Rating.Reason.NONE);
        });
    }

    @Test
    void shouldTakeTheNameOffReportsWhenSomebodyIsErased() {
        feedback.report(HASH, Language.EN, "", "", "Mine");
        feedback.rate(HASH, Language.EN, 5, Rating.Reason.NONE, "");
        FeedbackData data = new FeedbackData(store);
        assertThat(data.export(ADA.id()).toString()).contains("Mine").contains("stars=5");

        data.erase(ADA.id());

        assertThat(feedback.reports()).isEmpty();
        assertThat(feedback.rating("c/l")).isEmpty();
        signedIn.as(BOB);
        assertThat(desk.reports()).singleElement().returns("", FeedbackDesk.Row::reporter);
    }

    private static final class BobIsAdmin implements Access {

        @Override
        public boolean has(PersonId person, Role role, Scope scope) {
            return person.equals(BOB.id());
        }

        @Override
        public boolean maySeeWorkOf(PersonId viewer, PersonId owner) {
            return false;
        }

        @Override
        public boolean hasOver(PersonId person, Role role, PersonId owner) {
            return false;
        }

        @Override
        public void require(PersonId person, Role role, Scope scope) {
            if (!has(person, role, scope)) {
                throw new AccessDeniedException("not an admin");
            }
        }
    }
}
