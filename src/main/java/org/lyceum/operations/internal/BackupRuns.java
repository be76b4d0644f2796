package org.lyceum.operations.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When backups were taken. */
@Repository
public class BackupRuns {

    /** @param sha256 of the whole file, in hex */
    public record Run(Instant at, String file, long bytes, long rows, String sha256) {}

    private final JdbcClient jdbc;

    BackupRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<Run> last(int limit) {
        return jdbc.sql("""
                        select finished_at, file_name, file_bytes, row_count, sha256 from backup_run
                         order by id desc fetch first :limit rows only""")
                .param("limit", limit)
                .query((row, n) -> new Run(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2), row.getLong(3),
                        row.getLong(4), row.getString(5)))
                .list();
    }

    /** Notes a run on a connection of its own: the command does so too when no portal runs. */
    public static void note(Connection connection, Run run) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into backup_run (finished_at, file_name, file_bytes, row_count, sha256) values (?, ?, ?, ?, ?)""")) {
            insert.setObject(1, OffsetDateTime.ofInstant(run.at(), ZoneOffset.UTC));
            insert.setString(2, run.file().length() > 500 ? run.file().substring(run.file().length() - 500) : run.file());
            insert.setLong(3, run.bytes());
            insert.setLong(4, run.rows());
            insert.setString(5, run.sha256());
            insert.executeUpdate();
        }
    }
}
