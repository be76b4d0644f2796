package org.lyceum.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts in the database, so that all nodes count together and a restart forgives nothing. Accounts
 * and network addresses are kept as hashes, and for the length of the window only.
 */
@Component
public class Throttle {

    /** What is counted, how many are let through within how long. */
    public enum Limit {
        /** Failed sign-ins of one account. */
        SIGN_IN_ACCOUNT(8, Duration.ofMinutes(15)),
        /** Failed sign-ins from one network address: a school may stand behind it. */
        SIGN_IN_ADDRESS(60, Duration.ofMinutes(15)),
        /** Mails that somebody without an account has sent to one mail address. */
        MAIL_ACCOUNT(4, Duration.ofHours(1)),
        /** Mails that one network address has sent. */
        MAIL_ADDRESS(60, Duration.ofHours(1)),
        /** Wrong passwords of somebody who is signed in, for acts that ask for it again. */
        PASSWORD_CHECK(8, Duration.ofMinutes(15));

        private final int count;
        private final Duration window;

        Limit(int count, Duration window) {
            this.count = count;
            this.window = window;
        }

        public int count() {
            return count;
        }

        public Duration window() {
            return window;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    public Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long to wait; empty when an attempt is allowed now. */
    public Optional<Duration> wait(Limit limit, String subject) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select happened_at from attempt
                         where kind = :kind and subject = :subject and happened_at > :since
                         order by happened_at desc offset :skip rows fetch first 1 rows only""")
                .param("kind", limit.name())
                .param("subject", Secrets.hash(subject))
                .param("since", time(now.minus(limit.window())))
                .param("skip", limit.count() - 1)
                .query((rs, index) -> rs.getObject("happened_at", OffsetDateTime.class).toInstant())
                .optional()
                .map(oldest -> Duration.between(now, oldest.plus(limit.window())));
    }

    /** Counts one attempt, whatever becomes of the transaction around it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(Limit limit, String subject) {
        Instant now = clock.instant();
        jdbc.sql("insert into attempt (kind, subject, happened_at) values (:kind, :subject, :at)")
                .param("kind", limit.name()).param("subject", Secrets.hash(subject)).param("at", time(now)).update();
    }

    /** Deletes what no window looks at any more. */
    @Transactional
    public void forget() {
        jdbc.sql("delete from attempt where happened_at < :old")
                .param("old", time(clock.instant().minus(Duration.ofHours(1)))).update();
    }

    @Transactional
    public void clear(Limit limit, String subject) {
        jdbc.sql("delete from attempt where kind = :kind and subject = :subject")
                .param("kind", limit.name()).param("subject", Secrets.hash(subject)).update();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
