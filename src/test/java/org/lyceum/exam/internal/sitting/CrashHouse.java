package org.lyceum.exam.internal.sitting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Restriction;
import org.lyceum.account.Restrictions;
import org.lyceum.exam.ExamPassed;
import org.lyceum.exam.internal.scoring.Scoring;
import org.lyceum.ui.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine on a database file as the portal opens it, for processes that die. */
final class CrashHouse implements AutoCloseable {

    /** Where a process dies. */
    enum Point {
        /** Somewhere, by a kill from outside. */
        ANYWHERE,
        BEFORE_COMMIT,
        /** It is stored, and nobody is told. */
        BEFORE_ACKNOWLEDGEMENT,
        BEFORE_SUBMIT_COMMIT,
        AFTER_SUBMIT,
        BEFORE_PASS_COMMIT,
        AFTER_PASS
    }

    final JdbcConnectionPool pool;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final SittingStore store;
    final ChangeLog changes;
    final Sittings sittings;
    final AnswerDesk desk;
    final Scoring scoring;

    CrashHouse(Path file) {
        pool = JdbcConnectionPool.create("jdbc:h2:file:" + file.toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0", "sa", "");
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        Clock clock = Clock.system(ZoneOffset.UTC);
        SampleShelf shelf = new SampleShelf();
        store = new SittingStore(jdbc);
        changes = new ChangeLog(jdbc);
        sittings = new Sittings(store, new SignalLog(jdbc), shelf, new Eligibility((person, exam) -> List.of(), clock),
                new Accommodations(jdbc, clock), new Nothing(), clock);
        desk = new AnswerDesk(store, changes, new SignalLog(jdbc), new ResponseJson(), clock);
        // the registry of events is a table too, written in the same transaction
        scoring = new Scoring(store, changes, new ResponseJson(), shelf, transaction, event -> jdbc
                .sql("insert into passes (sitting) values (?)").param(((ExamPassed) event).sitting()).update(), clock);
    }

    void prepare() {
        Flyway.configure().dataSource(pool).locations("classpath:db/migration", "classpath:db/vendor/h2").load().migrate();
        jdbc.sql("create table passes (sitting uuid not null)").update();
    }

    Person person(UUID id) {
        jdbc.sql("""
                        insert into person (id, email, status, display_name, language, zone, created_at)
                        values (:id, :email, 'ACTIVE', 'x', 'en', 'UTC', current_timestamp) on conflict do nothing""")
                .param("id", id).param("email", id + "@example.org").update();
        return new Person(new PersonId(id), id + "@example.org", "x", "", Language.EN, ZoneOffset.UTC);
    }

    <T> T in(Callable<T> work, Runnable beforeCommit) {
        T result = transaction.execute(status -> {
            try {
                T made = work.call();
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        beforeCommit.run();
                    }
                });
                return made;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return java.util.Objects.requireNonNull(result);
    }

    @Override
    public void close() {
        pool.dispose();
    }

    private static final class Nothing implements Restrictions {

        @Override
        public void close(Restriction restriction) {
            // tested elsewhere
        }

        @Override
        public void open(UUID cause) {
            // tested elsewhere
        }

        @Override
        public Optional<Restriction> of(PersonId person) {
            return Optional.empty();
        }
    }
}
