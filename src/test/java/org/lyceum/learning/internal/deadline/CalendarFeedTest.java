package org.lyceum.learning.internal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lyceum.learning.internal.SignedIn.ADA;
import static org.lyceum.learning.internal.SignedIn.BOB;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.FixedSettings;
import org.lyceum.account.People;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.PublicUrl;
import org.lyceum.learning.Deadline;
import org.lyceum.learning.Deadlines;
import org.lyceum.learning.internal.LearningHouse;
import org.lyceum.learning.internal.practice.PracticeOf;
import org.lyceum.ui.Messages;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class CalendarFeedTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Set<PersonId> disabled = new HashSet<>();
    private LearningHouse house;
    private CourseTargets targets;
    private DeadlineList deadlines;
    private CalendarFeed feed;

    @BeforeEach
    void open() {
        house = new LearningHouse(jdbc);
        Messages messages = new Messages();
        targets = new CourseTargets(house.signedIn, new TargetStore(jdbc), house.catalogue, house.history, messages, house.clock);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("targets", targets);
        beans.addBean("practice", PracticeOf.deadlines(house, jdbc, messages));
        deadlines = new DeadlineList(house.signedIn, beans.getBeanProvider(Deadlines.class));
        feed = new CalendarFeed(house.signedIn, new Some(), new FeedStore(jdbc), deadlines,
                new PublicUrl(new FixedSettings(), new MockEnvironment()), new FixedSettings(), messages, house.clock);
    }

    @Test
    void shouldListTargetsAndPracticeByDay() {
        house.answer("a");
        assertThat(targets.set("c", TODAY.plusDays(1))).isTrue();

        assertThat(deadlines.mine()).containsExactly(
                new Deadline("practice-2026-03-02", TODAY.plusDays(1), Optional.empty(), "1 thing to practise again", "practise"),
                new Deadline("course-c", TODAY.plusDays(1), Optional.empty(), "Finish “C”", "courses/c"));
        house.clock.advance(Duration.ofDays(2));
        assertThat(deadlines.mine()).as("the target is over, the practice waits").extracting(Deadline::id)
                .containsExactly("practice-2026-03-03");
    }

    @Test
    void shouldRefuseTargetsThatAreOverFarAwayOrOfNoCourse() {
        assertThat(targets.set("c", TODAY.minusDays(1))).isFalse();
        assertThat(targets.set("c", TODAY.plusYears(6))).isFalse();
        assertThat(targets.set("no-such-course", TODAY)).isFalse();
        assertThat(targets.mine("c")).isEmpty();

        assertThat(targets.set("c", TODAY)).isTrue();
        assertThat(targets.set("c", TODAY.plusDays(3))).isTrue();
        assertThat(targets.mine("c")).contains(TODAY.plusDays(3));
        targets.remove("c");
        assertThat(deadlines.mine()).isEmpty();
    }

    @Test
    void shouldAnswerItsOwnerUnderTheSecretAddressOnly() {
        targets.set("c", TODAY.plusDays(1));
        String address = feed.renew();
        house.signedIn.as(BOB);
        String other = feed.renew();

        assertThat(feed.owner(token(address))).contains(ADA.id());
        assertThat(feed.calendar(ADA.id()).orElseThrow()).contains("SUMMARY:Finish “C”", "UID:course-c-" + ADA.id());
        assertThat(feed.calendar(feed.owner(token(other)).orElseThrow()).orElseThrow()).doesNotContain("VEVENT");
        assertThat(feed.owner("")).isEmpty();
        assertThat(feed.owner(token(address).toLowerCase(java.util.Locale.ROOT))).isEmpty();
    }

    @Test
    void shouldKeepNoReadableAddress() {
        String token = token(feed.renew());

        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select token_hash from learning_calendar").query(String.class).single())
                .hasSize(64).doesNotContain(token);
    }

    @Test
    void shouldForgetTheOldAddressWhenItIsRenewedOrWithdrawn() {
        String first = token(feed.renew());
        String second = token(feed.renew());

        assertThat(feed.owner(first)).isEmpty();
        assertThat(feed.owner(second)).contains(ADA.id());
        assertThat(feed.since()).contains(house.clock.instant());
        feed.withdraw();
        assertThat(feed.owner(second)).isEmpty();
        assertThat(feed.since()).isEmpty();
    }

    @Test
    void shouldAnswerNothingForPeopleWhoMayNotSignIn() {
        String token = token(feed.renew());
        disabled.add(ADA.id());

        assertThat(feed.owner(token)).isEmpty();
        assertThat(feed.calendar(ADA.id())).isEmpty();
    }

    @Test
    void shouldLimitHowOftenASubjectAsks() {
        FeedRate rate = new FeedRate(house.clock);
        for (int i = 0; i < FeedRate.PER_MINUTE; i++) {
            assertThat(rate.allows("address 192.0.2.1")).isTrue();
        }

        assertThat(rate.allows("address 192.0.2.1")).isFalse();
        assertThat(rate.allows("address 192.0.2.2")).isTrue();
        house.clock.advance(Duration.ofMinutes(1));
        assertThat(rate.allows("address 192.0.2.1")).isTrue();
    }

    @Test
    void shouldExportAndEraseOnlyThePersonsOwn() {
        targets.set("c", TODAY);
        String token = token(feed.renew());
        DeadlineData data = new DeadlineData(new TargetStore(jdbc), new FeedStore(jdbc));

        assertThat(data.export(BOB.id()).toString()).doesNotContain("c=").doesNotContain("createdAt");
        assertThat(data.export(ADA.id()).toString()).contains("c=2026-03-01", "createdAt=2026-03-01T09:00:00Z")
                .doesNotContain(token);
        data.erase(ADA.id());
        assertThat(feed.owner(token)).isEmpty();
        assertThat(targets.mine("c")).isEmpty();
    }

    private static String token(String address) {
        assertThat(address).startsWith("http://localhost:8080/calendar/").endsWith(".ics");
        return address.substring(address.lastIndexOf('/') + 1, address.length() - 4);
    }

    private final class Some implements People {
        @Override
        public Optional<Person> find(PersonId id) {
            return List.of(ADA, BOB).stream().filter(person -> person.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Person> findActive(PersonId id) {
            return find(id).filter(person -> !disabled.contains(id));
        }
    }
}
