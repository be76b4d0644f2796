package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lyceum.tutor.internal.Samples.*;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Consent;
import org.lyceum.account.Consents;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.retrieval.Hit;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.PassageIndex;
import org.lyceum.retrieval.SearchScope;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.tutor.internal.Findings.Status;
import org.lyceum.tutor.internal.HintRefused.Reason;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;

class HintServiceTest {

    private static final TestCase SIX = visible("total([1, 2, 3])", number(6));
    private static final String WRONG = RIGHT.replace("result = 0", "result = 1");
    private static final String KEY = "course/lesson/total";

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final Person ada = person("Ada");
    private final Person ben = person("Ben");
    private final Set<PersonId> agreed = new HashSet<>();
    private final AtomicInteger repairs = new AtomicInteger();
    private int ceiling = 4;
    private @Nullable RepairOutcome repair = repair(WRONG, "result = 1", "result = 0", EditKind.WRONG_INITIAL_VALUE);
    private JdbcClient jdbc;
    private HintService hints;
    private HintRecords records;

    @BeforeEach
    void setUp() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:missing")
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
        records = new HintRecords(jdbc);
        var citations = new Citations(INDEX);
        var analysis = new Analysis(this::judge, request -> {
            repairs.incrementAndGet();
            if (repair == null) {
                throw new IllegalStateException("planted");
            }
            return repair;
        }, NO_SANDBOX, citations, clock);
        hints = new HintService((key, _) -> key.equals(KEY) ? Optional.of(task(ceiling, SIX)) : Optional.empty(),
                analysis, records, new Wording(new Messages()), INDEX, consents(), clock);
        agreed.add(ada.id());
    }

    private Verdict judge(Task task, String source) {
        return source.equals(RIGHT) ? verdict(passed(SIX)) : verdict(failed(SIX, returned(number(7))));
    }

    @Test
    void shouldRefuseWithoutConsentAndStoreNothing() {
        agreed.clear();

        refused(Reason.CONSENT, () -> hints.next(ada, KEY, WRONG));
        assertThat(hints.shown(ada, KEY, WRONG)).isEmpty();
        assertThat(repairs).hasValue(0);
        assertThat(rows("hint_request")).isZero();
    }

    @Test
    void shouldHelpAgainOnlyUntilTheConsentIsWithdrawn() {
        hints.next(ada, KEY, WRONG);
        agreed.remove(ada.id());

        refused(Reason.CONSENT, () -> hints.next(ada, KEY, WRONG));
        assertThat(hints.shown(ada, KEY, WRONG)).isEmpty();
    }

    @Test
    void shouldClimbOneRungForEachRequestWithoutSearchingAgain() {
        assertThat(List.of(hints.next(ada, KEY, WRONG), hints.next(ada, KEY, WRONG), hints.next(ada, KEY, WRONG),
                        hints.next(ada, KEY, WRONG), hints.next(ada, KEY, WRONG)))
                .extracting(Hint::rung)
                .containsExactly(1, 2, 3, 4, 4);
        assertThat(repairs).hasValue(1);

        Hint last = hints.shown(ada, KEY, WRONG).orElseThrow();
        assertThat(last.status()).isEqualTo(Status.PROVEN);
        assertThat(last.more()).isFalse();
        assertThat(last.tests()).isEqualTo(1);
        assertThat(last.compared()).isEqualTo(30);
        assertThat(last.citation().path()).isEqualTo("/courses/course/lesson#running-total");
        assertThat(last.steps().get(1).failing()).isEqualTo(new FailingCase("total([1, 2, 3])", "6", "7", false, false, true));
        assertThat(last.steps().get(2).line()).isEqualTo(2);
        assertThat(last.steps().get(3).changes())
                .containsExactly(new Change(2, List.of("    result = 1"), List.of("    result = 0")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldStopAtTheCeilingOfTheExercise(int highest) {
        ceiling = highest;
        for (int i = 0; i < 5; i++) {
            hints.next(ada, KEY, WRONG);
        }

        Hint hint = hints.next(ada, KEY, WRONG);

        assertThat(hint.rung()).isEqualTo(highest);
        assertThat(hint.steps()).hasSize(highest).allSatisfy(step -> assertThat(step.changes()).isEmpty());
    }

    @Test
    void shouldHideRungsWhenTheCeilingIsLoweredLater() {
        hints.next(ada, KEY, WRONG);
        hints.next(ada, KEY, WRONG);
        hints.next(ada, KEY, WRONG);
        ceiling = 1;

        assertThat(hints.shown(ada, KEY, WRONG).orElseThrow().steps()).hasSize(1);
    }

    @Test
    void shouldBeginAnewWhenTheProgramChanges() {
        hints.next(ada, KEY, WRONG);
        hints.next(ada, KEY, WRONG);

        assertThat(hints.next(ada, KEY, WRONG + "\n").rung()).isEqualTo(1);
        assertThat(hints.next(ada, KEY, WRONG).rung()).isEqualTo(3);
        assertThat(repairs).hasValue(2);
    }

    @Test
    void shouldWithholdWhatTheSandboxDoesNotConfirm() {
        repair = repair(WRONG, "result = 1", "result = 2", EditKind.WRONG_INITIAL_VALUE);

        Hint hint = hints.next(ada, KEY, WRONG);

        assertThat(hint.status()).isEqualTo(Status.WITHHELD);
        assertThat(hint.rung()).isZero();
        assertThat(hint.more()).isFalse();
        assertThat(hint.citation()).isNotNull();
        assertThat(hint.steps()).singleElement().satisfies(step -> {
            assertThat(step.text()).startsWith("I have no hint that I can prove");
            assertThat(step.failing().call()).isEqualTo("total([1, 2, 3])");
            assertThat(step.changes()).isEmpty();
        });
    }

    @Test
    void shouldWithholdWhenNoRepairWorkerCanBeHad() {
        repair = null;

        assertThat(hints.next(ada, KEY, WRONG).status()).isEqualTo(Status.WITHHELD);
    }

    @Test
    void shouldRefuseWhatNeedsNoHintOrCannotHaveOne() {
        refused(Reason.NOTHING_FAILED, () -> hints.next(ada, KEY, RIGHT));
        refused(Reason.EMPTY_PROGRAM, () -> hints.next(ada, KEY, " \n"));
        refused(Reason.TOO_LONG, () -> hints.next(ada, KEY, "x".repeat(HintService.LONGEST_PROGRAM + 1)));
        refused(Reason.UNKNOWN_EXERCISE, () -> hints.next(ada, "course/lesson/other", WRONG));
        ceiling = 0;
        refused(Reason.OFF, () -> hints.next(ada, KEY, WRONG));
    }

    @Test
    void shouldLimitHowOftenAPersonAsks() {
        for (int i = 0; i < HintService.MOST_IN_WINDOW; i++) {
            hints.next(ada, KEY, WRONG);
        }
        agreed.add(ben.id());

        refused(Reason.TOO_MANY, () -> hints.next(ada, KEY, WRONG));
        assertThat(hints.next(ben, KEY, WRONG).rung()).isEqualTo(1);
    }

    @Test
    void shouldStoreThumbsAndReportsOfTheOwnerOnly() {
        UUID request = hints.next(ada, KEY, WRONG).request();

        hints.rate(ada, request, false);
        hints.report(ada, request, "  It names the wrong line. ");

        assertThat(records.of(ada.id())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("helpful", false)
                .containsEntry("report", "It names the wrong line.")
                .containsEntry("diagnosis", "WRONG_INITIAL_VALUE")
                .containsEntry("status", "PROVEN")
                .containsEntry("rung", 1)
                .containsEntry("program_hash", HintService.hash(WRONG)));
        assertThatThrownBy(() -> hints.rate(ben, request, true)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> hints.report(ben, request, "x")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void shouldExportAndEraseWhatIsStoredAboutAPerson() {
        agreed.add(ben.id());
        hints.next(ada, KEY, WRONG);
        hints.next(ben, KEY, WRONG);
        var data = new TutorData(records);

        assertThat(new String(data.export(ada.id()).get("hints.json"), StandardCharsets.UTF_8))
                .contains("course/lesson/total", "WRONG_INITIAL_VALUE", "2026-03-02");
        data.erase(ada.id());

        assertThat(data.export(ada.id())).isEmpty();
        assertThat(rows("hint_ladder")).isEqualTo(1);
        assertThat(data.export(ben.id())).containsKey("hints.json");
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static void refused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(HintRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static Person person(String name) {
        return new Person(new PersonId(UUID.randomUUID()), name + "@example.org", name, "", Language.EN, ZoneOffset.UTC);
    }

    private Consents consents() {
        return new Consents() {
            @Override
            public boolean given(PersonId person, Consent consent) {
                return EnumSet.of(Consent.TUTOR).contains(consent) && agreed.contains(person);
            }

            @Override
            public void set(PersonId person, Consent consent, boolean given) {
                agreed.add(person);
            }
        };
    }

    private static final Sandbox NO_SANDBOX = new Sandbox() {
        @Override
        public RunResult run(RunRequest request) {
            return new RunResult(null, List.of(), List.of(), 0);
        }

        @Override
        public List<RunResult> batch(BatchRequest request) {
            return List.of();
        }

        @Override
        public String runner() {
            return "none";
        }
    };

    private static final PassageIndex INDEX = new PassageIndex() {
        private final Passage passage = new Passage("course/lesson#running-total", Language.EN,
                "A conversation on a budget", "A running total", "", List.of());

        @Override
        public List<Hit> search(Language language, String words, SearchScope scope, int limit) {
            return List.of(new Hit(passage, 1));
        }

        @Override
        public Optional<Passage> find(Language language, String key) {
            return key.equals(passage.key()) ? Optional.of(passage) : Optional.empty();
        }
    };
}
