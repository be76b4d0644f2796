package org.lyceum.exam.internal.bank;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of status, one an item, and of history, one a change. */
@Repository
class ItemStatuses {

    /** @param judgedHash of the version that the people looked at */
    record Row(String item, ItemStatus status, String judgedHash, @Nullable UUID reviewedBy, @Nullable UUID releasedBy) {}

    /** @param person who did it; null for the system and for people who were erased */
    record Change(ItemStatus status, String judgedHash, @Nullable UUID person, String note, Instant at) {}

    private final JdbcClient jdbc;

    ItemStatuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By item. */
    Map<String, Row> all() {
        Map<String, Row> rows = new HashMap<>();
        jdbc.sql("select * from exam_item_status").query((row, n) -> row(row)).list()
                .forEach(row -> rows.put(row.item(), row));
        return rows;
    }

    /** Locks the row, so that of two people who act at once one sees what the other did. */
    Optional<Row> lock(String item) {
        return jdbc.sql("select * from exam_item_status where item = ? for update").param(item)
                .query((row, n) -> row(row)).optional();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(row.getString("item"), ItemStatus.valueOf(row.getString("status")), row.getString("judged_hash"),
                row.getObject("reviewed_by", UUID.class), row.getObject("released_by", UUID.class));
    }

    void put(Row row, @Nullable UUID person, String note, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        int updated = jdbc.sql("""
                update exam_item_status set status = ?, judged_hash = ?, reviewed_by = ?, released_by = ?, changed_at = ?
                where item = ?
                """)
                .params(row.status().name(), row.judgedHash(), row.reviewedBy(), row.releasedBy(), at, row.item())
                .update();
        if (updated == 0) {
            jdbc.sql("""
                    insert into exam_item_status (item, status, judged_hash, reviewed_by, released_by, changed_at)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                    .params(row.item(), row.status().name(), row.judgedHash(), row.reviewedBy(), row.releasedBy(), at)
                    .update();
        }
        jdbc.sql("""
                insert into exam_item_history (item, status, judged_hash, person, note, changed_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(row.item(), row.status().name(), row.judgedHash(), person, note, at)
                .update();
    }

    /** The last first. */
    List<Change> history(String item) {
        return jdbc.sql("select * from exam_item_history where item = ? order by id desc").param(item)
                .query((row, n) -> new Change(ItemStatus.valueOf(row.getString("status")), row.getString("judged_hash"),
                        row.getObject("person", UUID.class), row.getString("note"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
