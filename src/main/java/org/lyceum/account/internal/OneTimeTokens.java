package org.lyceum.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that work once and for a while. Only hashes are kept. */
@Repository
public class OneTimeTokens {

    /** What a token is good for, and for how long. */
    public enum Purpose {
        CONFIRM_EMAIL(Duration.ofHours(24)),
        RESET_PASSWORD(Duration.ofHours(1)),
        FIRST_ADMIN(Duration.ofHours(24)),
        /** Another admin, by the operator's word. */
        ADMIN_LINK(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    public OneTimeTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token; earlier ones of the same purpose and person no longer work. */
    String issue(Purpose purpose, @Nullable PersonId person) {
        revoke(purpose, person);
        String token = Secrets.next();
        jdbc.sql("""
                        insert into one_time_token (token_hash, purpose, person, created_at, expires_at)
                        values (:hash, :purpose, cast(:person as uuid), :now, :expires)""")
                .param("hash", Secrets.hash(token))
                .param("purpose", purpose.name())
                .param("person", person == null ? null : person.value())
                .param("now", now())
                .param("expires", now().plus(purpose.life()))
                .update();
        return token;
    }

    void revoke(Purpose purpose, @Nullable PersonId person) {
        jdbc.sql("""
                        delete from one_time_token
                         where purpose = :purpose and used_at is null
                           and (person = cast(:person as uuid) or person is null and cast(:person as uuid) is null)""")
                .param("purpose", purpose.name()).param("person", person == null ? null : person.value()).update();
    }

    /** Whose token it is, without using it up: for pages that ask for something first. */
    Optional<Use> find(Purpose purpose, String token) {
        return jdbc.sql("""
                        select person from one_time_token
                         where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now""")
                .param("hash", Secrets.hash(token)).param("purpose", purpose.name()).param("now", now())
                .query((rs, index) -> new Use(rs.getObject("person", UUID.class))).optional();
    }

    /** Whose token it is. Marks it as used in the same statement, so that of two uses at once one fails. */
    Optional<Use> use(Purpose purpose, String token) {
        String hash = Secrets.hash(token);
        int used = jdbc.sql("""
                        update one_time_token set used_at = :now
                         where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now""")
                .param("hash", hash).param("purpose", purpose.name()).param("now", now()).update();
        if (used == 0) {
            return Optional.empty();
        }
        return jdbc.sql("select person from one_time_token where token_hash = :hash").param("hash", hash)
                .query((rs, index) -> new Use(rs.getObject("person", UUID.class))).optional();
    }

    /**
     * What a token is about.
     *
     * @param person null where the token is not about one person
     */
    record Use(@Nullable UUID person) {

        PersonId personId() {
            if (person == null) {
                throw new IllegalStateException("The token is about nobody");
            }
            return new PersonId(person);
        }
    }

    void forget(PersonId person) {
        jdbc.sql("delete from one_time_token where person = :person").param("person", person.value()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
