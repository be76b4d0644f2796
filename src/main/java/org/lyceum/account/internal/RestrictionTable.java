package org.lyceum.account.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.lyceum.account.Restriction;
import org.lyceum.account.Restrictions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Restrictions as rows. The end is part of the row: a job that does not run keeps nobody out. */
@Repository
public class RestrictionTable implements Restrictions {

    private final JdbcClient jdbc;
    private final Clock clock;

    public RestrictionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void close(Restriction restriction) {
        jdbc.sql("delete from restriction where person = :person and (ends_at <= :now or (kind = :kind and cause = :cause))")
                .param("person", restriction.person().value())
                .param("now", at(clock.instant()))
                .param("kind", restriction.kind().name())
                .param("cause", restriction.cause())
                .update();
        jdbc.sql("""
                        insert into restriction (person, kind, cause, place, ends_at, created_at)
                        values (:person, :kind, :cause, :place, :until, :now)""")
                .param("person", restriction.person().value())
                .param("kind", restriction.kind().name())
                .param("cause", restriction.cause())
                .param("place", restriction.place())
                .param("until", at(restriction.until()))
                .param("now", at(clock.instant()))
                .update();
    }

    @Override
    @Transactional
    public void open(UUID cause) {
        jdbc.sql("delete from restriction where cause = :cause").param("cause", cause).update();
    }

    @Override
    public Optional<Restriction> of(PersonId person) {
        return jdbc.sql("""
                        select * from restriction where person = :person and ends_at > :now
                        order by ends_at desc fetch first 1 rows only""")
                .param("person", person.value())
                .param("now", at(clock.instant()))
                .query(RestrictionTable::read)
                .optional();
    }

    private static Restriction read(ResultSet rs, int index) throws SQLException {
        return new Restriction(new PersonId(rs.getObject("person", UUID.class)), Restriction.Kind.valueOf(rs.getString("kind")),
                rs.getObject("cause", UUID.class), rs.getString("place"), rs.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
