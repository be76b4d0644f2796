package org.lyceum.account.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.lyceum.account.Consent;
import org.lyceum.account.Consents;
import org.lyceum.account.PersonId;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every yes and every no with its time; the last one counts. */
@Repository
public class ConsentHistory implements Consents {

    /** One decision. */
    public record Event(Consent consent, boolean given, OffsetDateTime at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;

    public ConsentHistory(JdbcClient jdbc, Clock clock, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public boolean given(PersonId person, Consent consent) {
        return jdbc.sql("""
                        select given from consent_event where person = :person and consent = :consent
                         order by id desc fetch first 1 rows only""")
                .param("person", person.value()).param("consent", consent.name())
                .query(Boolean.class).optional().orElse(false);
    }

    @Override
    @Transactional
    public void set(PersonId person, Consent consent, boolean given) {
        if (given(person, consent) == given) {
            return;
        }
        jdbc.sql("insert into consent_event (person, consent, given, happened_at) values (:person, :consent, :given, :at)")
                .param("person", person.value()).param("consent", consent.name()).param("given", given)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.record(new AuditEntry(person.value(), given ? "account.consent-given" : "account.consent-withdrawn",
                "person:" + person, Map.of("consent", consent.name())));
    }

    /** Oldest first. */
    public List<Event> of(PersonId person) {
        return jdbc.sql("select consent, given, happened_at from consent_event where person = :person order by id")
                .param("person", person.value())
                .query((rs, index) -> new Event(Consent.valueOf(rs.getString("consent")), rs.getBoolean("given"),
                        rs.getObject("happened_at", OffsetDateTime.class)))
                .list();
    }

    void erase(PersonId person) {
        jdbc.sql("delete from consent_event where person = :person").param("person", person.value()).update();
    }
}
