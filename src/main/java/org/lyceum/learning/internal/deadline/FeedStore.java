package org.lyceum.learning.internal.deadline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of calendar addresses, as hashes. */
@Repository
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> owner(String hash) {
        return jdbc.sql("select person from learning_calendar where token_hash = ?").param(hash)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class))).optional();
    }

    Optional<Instant> createdAt(PersonId person) {
        return jdbc.sql("select created_at from learning_calendar where person = ?").param(person.value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).optional();
    }

    /** Takes the place of the one before. */
    void put(PersonId person, String hash, Instant at) {
        remove(person);
        jdbc.sql("insert into learning_calendar (person, token_hash, created_at) values (?, ?, ?)")
                .params(person.value(), hash, at.atOffset(ZoneOffset.UTC)).update();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from learning_calendar where person = ?").param(person.value()).update();
    }
}
