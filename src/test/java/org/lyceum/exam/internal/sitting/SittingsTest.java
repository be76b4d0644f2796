package org.lyceum.exam.internal.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.TestClock;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Restriction;
import org.lyceum.account.Restrictions;
import org.lyceum.exam.ExamPassed;
import org.lyceum.exam.internal.scoring.Results;
import org.lyceum.exam.internal.scoring.Scoring;
import org.lyceum.exam.internal.sitting.Change.Kind;
import org.lyceum.exam.internal.sitting.Change.Standing;
import org.lyceum.exam.internal.sitting.SittingRefused.Reason;
import org.lyceum.ui.Language;

/** A sitting from its start to its result, with everything that can arrive in between. */
class SittingsTest extends DatabaseTest {

    private final TestClock clock = new TestClock();
    private final Person ada = person("ada");
    private final Person ben = person("ben");
    private final SampleShelf shelf = new SampleShelf();
    private final Closed closed = new Closed();
    private final List<Object> events = new ArrayList<>();
    private SittingStore store;
    private ChangeLog changes;
    private Sittings sittings;
    private AnswerDesk desk;
    private Scoring scoring;

    /** What is closed, in memory. */
    private static final class Closed implements Restrictions {

        private final Map<UUID, Restriction> rows = new java.util.HashMap<>();

        @Override
        public void close(Restriction restriction) {
            rows.put(restriction.cause(), restriction);
        }

        @Override
        public void open(UUID cause) {
            rows.remove(cause);
        }

        @Override
        public Optional<Restriction> of(PersonId person) {
            return rows.values().stream().filter(each -> each.person().equals(person)).findFirst();
        }
    }

    @BeforeEach
    void setUp() {
        for (Person person : List.of(ada, ben)) {
            jdbc.sql("""
                            insert into person (id, email, status, display_name, language, zone, created_at)
                            values (:id, :email, 'ACTIVE', 'x', 'en', 'UTC', current_timestamp)""")
                    .param("id", person.id().value()).param("email", person.email()).update();
        }
        store = new SittingStore(jdbc);
        changes = new ChangeLog(jdbc);
        SignalLog signals = new SignalLog(jdbc);
        sittings = new Sittings(store, signals, shelf, new Eligibility((person, exam) -> List.of(), clock),
                new Accommodations(jdbc, clock), closed, clock);
        desk = new AnswerDesk(store, changes, signals, new ResponseJson(), clock);
        scoring = new Scoring(store, changes, new ResponseJson(), shelf, transaction, events::add, clock);
    }

    @Test
    void shouldTakeAPassFromStartToResultAndTellItOnce() {
        Sitting sitting = start(ada);
        assertThat(closed.of(ada.id())).isPresent();
        assertThat(closed.of(ben.id())).isEmpty();
        assertThat(store.form(sitting.id())).hasSize(4);
        take(sitting, 1, answer(1, 1, "a"), answer(2, 2, "a"), answer(3, 3, "b"));

        in(() -> sittings.submit(sitting.id()));
        assertThat(closed.of(ada.id())).isEmpty();
        scoring.score(sitting.id());
        scoring.score(sitting.id());

        Sitting scored = store.find(sitting.id()).orElseThrow();
        assertThat(scored.score()).isEqualTo(0.5);
        assertThat(scored.passed()).isTrue();
        assertThat(events).singleElement().isInstanceOfSatisfying(ExamPassed.class, passed -> {
            assertThat(passed.sitting()).isEqualTo(sitting.id());
            assertThat(passed.score()).isEqualTo(0.5);
        });
        var result = new Results(store, shelf).of(sitting.id());
        assertThat(result.objectives().stream().mapToInt(each -> each.items()).sum()).isEqualTo(4);
        assertThat(result.objectives().stream().mapToDouble(each -> each.points()).sum()).isEqualTo(2);
        assertThat(result.objectives().stream().flatMap(each -> each.lessons().stream())).hasSize(2);
    }

    @Test
    void shouldCountWhatWasWrittenLastHoweverItArrives() {
        Sitting sitting = start(ada);
        assertThat(take(sitting, 1, answer(3, 1, "c"))).containsExactly(Standing.SAVED);
        assertThat(take(sitting, 1, answer(1, 1, "a"), answer(2, 1, "b"))).containsExactly(Standing.SAVED, Standing.SAVED);
        assertThat(desk.answers(sitting.id())).containsEntry(1, responses("c"));
        assertThat(desk.last(sitting.id(), 1)).isEqualTo(3);
    }

    @Test
    void shouldTakeTheSameChangeTwiceAndRefuseAnotherUnderItsNumber() {
        Sitting sitting = start(ada);
        take(sitting, 1, answer(1, 1, "a"));
        assertThat(take(sitting, 1, answer(1, 1, "a"))).containsExactly(Standing.SAVED);
        assertThat(take(sitting, 1, answer(1, 1, "b"))).containsExactly(Standing.CONFLICT);
        assertThat(take(sitting, 1, answer(1, 2, "a"))).containsExactly(Standing.CONFLICT);
        assertThat(changes.all(sitting.id())).hasSize(1);
        assertThat(desk.answers(sitting.id())).containsEntry(1, responses("a"));
    }

    @Test
    void shouldKeepWhatADeviceThatWasReplacedSendsAsEvidenceOnly() {
        Sitting sitting = start(ada);
        take(sitting, 1, answer(1, 1, "a"));
        Sitting taken = in(() -> sittings.takeOver(sitting.id()));
        assertThat(taken.epoch()).isEqualTo(2);
        assertThat(take(sitting, 1, answer(2, 1, "b"))).containsExactly(Standing.STALE);
        assertThat(take(sitting, 2, answer(1, 2, "a"))).containsExactly(Standing.SAVED);
        assertThat(take(sitting, 1, answer(1, 1, "a"))).containsExactly(Standing.SAVED);
        assertThat(desk.answers(sitting.id())).containsOnly(Map.entry(1, responses("a")), Map.entry(2, responses("a")));
        assertThat(new SignalLog(jdbc).of(sitting.id())).extracting(Signal::kind).containsExactly(Signal.Kind.SECOND_DEVICE);
    }

    @Test
    void shouldTakeWhatWasTypedInTimeWithinTheGraceAndMarkTheRestLate() {
        Sitting sitting = start(ada);
        clock.advance(Duration.ofMinutes(30).plusSeconds(59));
        assertThat(take(sitting, 1, answer(1, 1, "a"))).containsExactly(Standing.SAVED);
        clock.advance(Duration.ofSeconds(2));
        assertThat(take(sitting, 1, answer(2, 2, "a"))).containsExactly(Standing.LATE);
        assertThat(sittings.over()).containsExactly(sitting.id());

        assertThat(in(() -> sittings.submitIfOver(sitting.id())).state()).isEqualTo(SittingState.SUBMITTED);
        assertThat(closed.of(ada.id())).isEmpty();
        assertThat(take(sitting, 1, answer(3, 3, "a"))).containsExactly(Standing.LATE);
        scoring.score(sitting.id());
        assertThat(store.find(sitting.id()).orElseThrow().score()).isEqualTo(0.25);
        assertThat(changes.all(sitting.id())).hasSize(3);
    }

    @Test
    void shouldNotMindADeviceWhoseClockIsHoursOff() {
        Sitting sitting = start(ada);
        Change ahead = new Change(1, 1, Kind.ANSWER, responses("a"), clock.instant().plus(Duration.ofHours(7)));
        Change behind = new Change(2, 1, Kind.ANSWER, responses("b"), clock.instant().minus(Duration.ofHours(7)));
        assertThat(take(sitting, 1, ahead, behind)).containsExactly(Standing.SAVED, Standing.SAVED);
        assertThat(desk.answers(sitting.id())).containsEntry(1, responses("b"));
    }

    @Test
    void shouldRefuseWhatIsNoAnswerToThisForm() {
        Sitting sitting = start(ada);
        assertThat(take(sitting, 1, answer(1, 0, "a"), answer(2, 5, "a"), answer(0, 1, "a"), change(3, "no json"),
                change(4, "{\"RESPONSE\":\"a\"}"), change(5, "{\"RESPONSE\":[1]}"),
                new Change(6, 1, Kind.FLAG, "maybe", null))).containsOnly(Standing.REFUSED);
        assertThat(take(sitting, 1, change(7, responses("x".repeat(AnswerDesk.MAX_BYTES))))).containsExactly(Standing.TOO_LARGE);
        assertThat(changes.all(sitting.id())).isEmpty();
        assertThatThrownBy(() -> take(sitting, 1, java.util.Collections.nCopies(201, answer(1, 1, "a")).toArray(Change[]::new)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRemember() {
        Sitting sitting = start(ada);
        take(sitting, 1, new Change(1, 2, Kind.FLAG, "true", null), new Change(2, 3, Kind.FLAG, "true", null),
                new Change(3, 2, Kind.FLAG, "false", null));
        assertThat(desk.flags(sitting.id())).containsOnly(Map.entry(2, "false"), Map.entry(3, "true"));
    }

    @Test
    void shouldDrawOnceAndGoOnWhenTheFirstAnswerToAStartWasLost() {
        Sitting ready = in(() -> sittings.prepare(ada, SampleShelf.EXAM));
        assertThat(in(() -> sittings.prepare(ada, SampleShelf.EXAM)).id()).isEqualTo(ready.id());
        in(() -> sittings.start(ready.id(), Language.JA));
        List<FormItem> form = store.form(ready.id());
        Sitting again = in(() -> sittings.start(ready.id(), Language.JA));
        assertThat(again.epoch()).isEqualTo(2);
        assertThat(again.language()).isEqualTo(Language.JA);
        assertThat(store.form(ready.id())).isEqualTo(form);
    }

    @Test
    void shouldHoldAttemptsAndCoolDown() {
        Sitting first = start(ada);
        in(() -> sittings.submit(first.id()));
        assertRefused(() -> sittings.prepare(ada, SampleShelf.EXAM), Reason.COOL_DOWN);
        clock.advance(Duration.ofHours(12));
        Sitting second = start(ada);
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(store.form(second.id())).extracting(FormItem::item)
                .doesNotContainAnyElementsOf(store.form(first.id()).stream().map(FormItem::item).toList());
        in(() -> sittings.submit(second.id()));
        clock.advance(Duration.ofDays(30));
        assertRefused(() -> sittings.prepare(ada, SampleShelf.EXAM), Reason.NO_ATTEMPTS_LEFT);
    }

    @Test
    void shouldMakeOneAttemptOfManyRequestsAtOnce() throws Exception {
        Callable<UUID> prepare = () -> in(() -> sittings.prepare(ada, SampleShelf.EXAM)).id();
        try (ExecutorService devices = Executors.newFixedThreadPool(8)) {
            List<UUID> ids = new ArrayList<>();
            for (var future : devices.invokeAll(java.util.Collections.nCopies(8, prepare))) {
                ids.add(future.get());
            }
            assertThat(ids).containsOnly(ids.getFirst());
        }
        assertThat(store.of(ada.id())).hasSize(1);
    }

    @Test
    void shouldGiveMoreTimeBeforeAndDuring() {
        new Accommodations(jdbc, clock).grant(ada.id(), "", 15, ben.id());
        Sitting sitting = start(ada);
        assertThat(sitting.deadline()).isEqualTo(clock.instant().plus(Duration.ofMinutes(45)));
        Sitting extended = in(() -> sittings.extend(sitting.id(), 10));
        assertThat(extended.deadline()).isEqualTo(clock.instant().plus(Duration.ofMinutes(55)));
        assertThat(closed.of(ada.id()).orElseThrow().until()).isAfter(clock.instant().plus(Duration.ofMinutes(55)));
    }

    @Test
    void shouldKeepOnesOwnToOneself() {
        Sitting sitting = start(ada);
        assertThat(sittings.of(ben.id(), sitting.id())).isEmpty();
        assertThat(sittings.of(ada.id(), UUID.randomUUID())).isEmpty();
        assertThat(sittings.of(ada.id(), sitting.id())).isPresent();
    }

    @Test
    void shouldTakeNothingButPassesThatItSignedItself() {
        SittingPass passes = new SittingPass(jdbc, clock);
        SittingPass.Pass pass = new SittingPass.Pass(UUID.randomUUID(), 3, clock.instant().plusSeconds(60));
        String signed = passes.sign(pass);
        assertThat(new SittingPass(jdbc, clock).read(signed)).contains(pass);
        for (int i = 0; i < signed.length() - 1; i += 5) { // the last sign of base64 holds unused bits
            char other = signed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(passes.read(signed.substring(0, i) + other + signed.substring(i + 1))).isEmpty();
        }
        assertThat(passes.read("")).isEmpty();
        assertThat(passes.read("a.b.c")).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        assertThat(passes.read(signed)).isEmpty();
    }

    @Test
    void shouldExportAndEraseOnesSittings() {
        Sitting sitting = start(ada);
        take(sitting, 1, answer(1, 1, "a"));
        SittingData data = new SittingData(jdbc);
        assertThat(data.export(ada.id())).containsKeys("sittings.json", "answers.json");
        assertThat(data.export(ben.id())).isEmpty();
        data.erase(ada.id());
        assertThat(data.export(ada.id())).isEmpty();
        assertThat(store.find(sitting.id())).isEmpty();
    }

    private Sitting start(Person person) {
        UUID id = in(() -> sittings.prepare(person, SampleShelf.EXAM)).id();
        return in(() -> sittings.start(id, Language.EN));
    }

    private List<Standing> take(Sitting sitting, int epoch, Change... arrived) {
        return in(() -> desk.take(sitting.id(), epoch, List.of(arrived), List.of())).receipts().stream()
                .map(Change.Receipt::standing).toList();
    }

    private void assertRefused(Callable<Sitting> act, Reason reason) {
        assertThatThrownBy(() -> in(act)).isInstanceOfSatisfying(SittingRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private <T> T in(Callable<T> work) {
        @Nullable T result = transaction.execute(status -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return java.util.Objects.requireNonNull(result);
    }

    private static Change answer(long sequence, int position, String choice) {
        return new Change(sequence, position, Kind.ANSWER, responses(choice), Instant.EPOCH);
    }

    private static Change change(long sequence, String body) {
        return new Change(sequence, 1, Kind.ANSWER, body, null);
    }

    private static String responses(String choice) {
        return "{\"RESPONSE\":[\"" + choice + "\"]}";
    }

    private static Person person(String name) {
        return new Person(new PersonId(UUID.randomUUID()), name + "@example.org", name, "", Language.EN, ZoneOffset.UTC);
    }
}
