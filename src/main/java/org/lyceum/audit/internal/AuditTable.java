package org.lyceum.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.audit.AuditRetention;
import org.lyceum.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The log as a table: rows are added and read. */
@Repository
public class AuditTable implements AuditLog, AuditTrail, AuditRetention {

    private static final String WHERE = """
             from audit_entry
            where (cast(:action as varchar) is null or action = :action)
              and (cast(:from as timestamp with time zone) is null or happened_at >= :from)
              and (cast(:until as timestamp with time zone) is null or happened_at < :until)
              and (:anybody or actor in (:people) or subject in (:subjects))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    public AuditTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(AuditEntry entry) {
        jdbc.sql("""
                        insert into audit_entry (happened_at, actor, action, subject, details)
                        values (:at, cast(:actor as uuid), :action, :subject, :details)""")
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", json.writeValueAsString(entry.details()))
                .update();
    }

    @Override
    @Transactional
    public int deleteBefore(OffsetDateTime limit) {
        // PostgreSQL refuses deletions without this word, which holds for this transaction
        boolean postgres = jdbc.sql("select count(*) from information_schema.routines where routine_name = 'refuse_audit_change'")
                .query(Integer.class).single() > 0;
        if (postgres) {
            jdbc.sql("select set_config('lyceum.audit_retention', 'on', true)").query(String.class).single();
        }
        return jdbc.sql("delete from audit_entry where happened_at < :limit").param("limit", limit).update();
    }

    @Override
    public List<Act> actsOf(UUID person) {
        return jdbc.sql("select happened_at, action, subject from audit_entry where actor = :person order by id")
                .param("person", person)
                .query((rs, index) -> new Act(rs.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        rs.getString("action"), rs.getString("subject")))
                .list();
    }

    /** Newest first. */
    public List<AuditRow> find(AuditFilter filter, int offset, int limit) {
        return select("select id, happened_at, actor, action, subject, details", filter, """
                         order by id desc offset :offset rows fetch first :limit rows only""")
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    public int count(AuditFilter filter) {
        return select("select count(*)", filter, "").query(Integer.class).single();
    }

    /** The actions that occur, in alphabetical order. */
    public List<String> actions() {
        return jdbc.sql("select distinct action from audit_entry order by action").query(String.class).list();
    }

    private JdbcClient.StatementSpec select(String columns, AuditFilter filter, String tail) {
        // An empty list is no valid "in" list; the nil id matches nobody.
        List<UUID> people = filter.people() == null || filter.people().isEmpty()
                ? List.of(new UUID(0, 0)) : filter.people();
        return jdbc.sql(columns + WHERE + tail)
                .param("action", filter.action())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("anybody", filter.people() == null)
                .param("people", people)
                .param("subjects", people.stream().map(id -> "person:" + id).toList());
    }

    private AuditRow row(ResultSet rs, int index) throws SQLException {
        return new AuditRow(
                rs.getLong("id"),
                rs.getObject("happened_at", OffsetDateTime.class),
                rs.getObject("actor", UUID.class),
                rs.getString("action"),
                rs.getString("subject"),
                json.readValue(rs.getString("details"), new TypeReference<>() {}));
    }
}
