package org.lyceum.account.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.People;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.ui.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People by identity and by mail address. */
@Repository
public class PersonTable implements People {

    private final JdbcClient jdbc;
    private final Clock clock;

    public PersonTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return row(id).map(PersonRow::toPerson);
    }

    @Override
    public Optional<Person> findActive(PersonId id) {
        return row(id).filter(row -> row.status() == Status.ACTIVE).map(PersonRow::toPerson);
    }

    public Optional<PersonRow> row(PersonId id) {
        return jdbc.sql("select * from person where id = :id").param("id", id.value())
                .query(PersonTable::read).optional();
    }

    public Optional<PersonRow> byEmail(String email) {
        return jdbc.sql("select * from person where email = :email").param("email", PersonRow.normalise(email))
                .query(PersonTable::read).optional();
    }

    /** All that are not erased, by mail address. */
    List<PersonRow> all() {
        return jdbc.sql("select * from person where status <> 'ERASED' order by email").query(PersonTable::read).list();
    }

    public boolean isEmpty() {
        return jdbc.sql("select count(*) from person").query(Integer.class).single() == 0;
    }

    /** False when the address is taken, also by somebody who came between the check and now. */
    boolean insert(PersonRow person) {
        return jdbc.sql("""
                        insert into person (id, email, password_hash, status, display_name, legal_name, language, zone,
                                            demo, created_at)
                        values (:id, :email, :hash, :status, :name, :legalName, :language, :zone, :demo, :at)
                        on conflict do nothing""")
                .param("id", person.id().value())
                .param("email", PersonRow.normalise(person.email()))
                .param("hash", person.passwordHash())
                .param("status", person.status().name())
                .param("name", person.displayName())
                .param("legalName", person.legalName())
                .param("language", person.language().tag())
                .param("zone", person.zone().getId())
                .param("demo", person.demo())
                .param("at", person.createdAt())
                .update() == 1;
    }

    void setProfile(PersonId id, String displayName, String legalName, Language language, ZoneId zone) {
        jdbc.sql("""
                        update person set display_name = :name, legal_name = :legalName, language = :language, zone = :zone
                         where id = :id""")
                .param("name", displayName).param("legalName", legalName)
                .param("language", language.tag()).param("zone", zone.getId()).param("id", id.value()).update();
    }

    void setLanguage(PersonId id, Language language) {
        jdbc.sql("update person set language = :language where id = :id")
                .param("language", language.tag()).param("id", id.value()).update();
    }

    /** Sets the status; whoever may no longer come in is signed out everywhere. */
    void setStatus(PersonId id, Status status) {
        jdbc.sql("update person set status = :status, sign_in_version = sign_in_version + :step where id = :id")
                .param("status", status.name()).param("step", status == Status.ACTIVE ? 0 : 1)
                .param("id", id.value()).update();
    }

    /** Sets the password and signs all sessions out. */
    void setPassword(PersonId id, String hash) {
        jdbc.sql("update person set password_hash = :hash, sign_in_version = sign_in_version + 1 where id = :id")
                .param("hash", hash).param("id", id.value()).update();
    }

    void signedIn(PersonId id) {
        jdbc.sql("update person set signed_in_at = :at where id = :id")
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).param("id", id.value()).update();
    }

    void anonymise(PersonId id) {
        jdbc.sql("""
                        update person set email = null, password_hash = null, status = 'ERASED', display_name = '',
                               legal_name = '', zone = 'UTC', sign_in_version = sign_in_version + 1, signed_in_at = null
                         where id = :id""")
                .param("id", id.value()).update();
    }

    static PersonRow read(ResultSet rs, int index) throws SQLException {
        String email = rs.getString("email");
        return new PersonRow(
                new PersonId(rs.getObject("id", UUID.class)),
                email == null ? "" : email,
                rs.getString("password_hash"),
                Status.valueOf(rs.getString("status")),
                rs.getString("display_name"),
                rs.getString("legal_name"),
                Language.ofTag(rs.getString("language")).orElse(Language.EN),
                zone(rs.getString("zone")),
                rs.getInt("sign_in_version"),
                rs.getBoolean("demo"),
                rs.getObject("created_at", OffsetDateTime.class),
                rs.getObject("signed_in_at", OffsetDateTime.class));
    }

    /** A zone that this JDK does not know, for example after a move, is no reason to lock somebody out. */
    public static ZoneId zone(@Nullable String id) {
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
