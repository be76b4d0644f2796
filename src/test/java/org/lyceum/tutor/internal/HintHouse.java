package org.lyceum.tutor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lyceum.tutor.internal.Samples.*;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lyceum.TestClock;
import org.lyceum.account.Consent;
import org.lyceum.account.Consents;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.judge.Verdict;
import org.lyceum.repair.EditKind;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairRequest;
import org.lyceum.retrieval.Hit;
import org.lyceum.retrieval.Passage;
import org.lyceum.retrieval.PassageIndex;
import org.lyceum.retrieval.SearchScope;
import org.lyceum.sandbox.BatchRequest;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.Sandbox;
import org.lyceum.tutor.internal.HintRefused.Reason;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tutor over a database, with one exercise of one test, a repair to order, and two people. */
final class HintHouse {

    static final TestCase SIX = visible("total([1, 2, 3])", number(6));
    static final String WRONG = RIGHT.replace("result = 0", "result = 1");
    static final String KEY = "course/lesson/total";

    final TestClock clock = new TestClock();
    final Person ada = person("Ada");
    final Person ben = person("Ben");
    final Set<PersonId> agreed = new HashSet<>();
    final AtomicInteger repairs = new AtomicInteger();
    final HintRecords records;
    final HintService hints;
    /** Whose exam is running. */
    final Examinees exams = new Examinees();
    int ceiling = 4;
    /** Done at every judgement. */
    Runnable judging = () -> {};
    /** Null for a worker that breaks. */
    @Nullable RepairOutcome repair = repair(WRONG, "result = 1", "result = 0", EditKind.WRONG_INITIAL_VALUE);
    private final JdbcClient jdbc;

    HintHouse(JdbcClient jdbc) {
        this.jdbc = jdbc;
        records = new HintRecords(jdbc);
        var analysis = new Analysis(this::judge, new RepairSearches(this::repaired), NO_SANDBOX,
                new Citations(INDEX), clock);
        hints = new HintService((key, _) -> key.equals(KEY) ? Optional.of(task(ceiling, SIX)) : Optional.empty(),
                analysis, records, new Wording(new Messages()), INDEX, consents(), exams, clock);
        agreed.add(ada.id());
    }

    private Verdict judge(Program program, TestSuite suite, Limits limits) {
        judging.run();
        return program.source().equals(RIGHT) ? verdict(passed(SIX)) : verdict(failed(SIX, returned(number(7))));
    }

    private RepairOutcome repaired(RepairRequest request) {
        repairs.incrementAndGet();
        if (repair == null) {
            throw new IllegalStateException("planted");
        }
        return repair;
    }

    /** Nothing found within the whole budget. */
    static RepairOutcome outOfTime() {
        return new RepairOutcome(RepairOutcome.Status.NO_REPAIR, null, List.of(), 900, 0, 0,
                Analysis.REPAIR_AT_MOST.toMillis());
    }

    Hint next() {
        return hints.next(ada, KEY, WRONG, () -> true);
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    static void refused(Reason reason, Runnable action) {
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
                return consent == Consent.TUTOR && agreed.contains(person);
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

    static final PassageIndex INDEX = new PassageIndex() {
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
