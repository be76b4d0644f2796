package org.lyceum.exam.internal.sitting;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lyceum.account.PersonId;
import org.lyceum.account.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sittings with every answer and signal, as they came; no key and no mark of a single item. */
@Component
class SittingData implements PersonalData {

    private static final Map<String, String> FILES = Map.of(
            "sittings.json", """
                    select id, exam, attempt, state, language, minutes, extra_minutes, created_at, started_at, deadline_at,
                           closed_at, closed_by, scored_at, score, passed from sitting where person = ? order by created_at""",
            "answers.json", """
                    select c.sitting, c.epoch, c.sequence, c.position, c.kind, c.body, c.device_at, c.received_at, c.standing
                      from sitting_change c join sitting s on s.id = c.sitting where s.person = ?
                     order by c.sitting, c.epoch, c.sequence""",
            "signals.json", """
                    select g.sitting, g.kind, g.details, g.device_at, g.received_at
                      from sitting_signal g join sitting s on s.id = g.sitting where s.person = ? order by g.id""",
            "accommodations.json", "select exam, extra_minutes, granted_at from accommodation where person = ?");

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    SittingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String module() {
        return "exam";
    }

    @Override
    public Map<String, byte[]> export(PersonId person) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach((file, query) -> {
            List<Map<String, String>> rows = jdbc.sql(query).param(person.value()).query(SittingData::row).list();
            if (!rows.isEmpty()) {
                files.put(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(rows));
            }
        });
        return files;
    }

    @Override
    public void erase(PersonId person) {
        for (String table : List.of("sitting_signal", "sitting_change", "sitting_item")) {
            jdbc.sql("delete from " + table + " where sitting in (select id from sitting where person = ?)")
                    .param(person.value()).update();
        }
        jdbc.sql("delete from sitting where person = ?").param(person.value()).update();
        jdbc.sql("delete from accommodation where person = ?").param(person.value()).update();
    }

    private static Map<String, String> row(ResultSet rs, int number) throws SQLException {
        ResultSetMetaData columns = rs.getMetaData();
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = rs.getObject(i);
            if (value != null) {
                row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value.toString());
            }
        }
        return row;
    }
}
