package org.lyceum.exam.internal.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.exam.internal.sitting.Change.Kind;
import org.lyceum.exam.internal.sitting.Change.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every change of every sitting, once, and never altered. */
@Repository
public class ChangeLog {

    private final JdbcClient jdbc;

    public ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one of this epoch and sequence already. */
    boolean insert(UUID sitting, int epoch, Change change, Standing standing, Instant now) {
        return jdbc.sql("""
                        insert into sitting_change (sitting, epoch, sequence, position, kind, body, device_at, received_at, standing)
                        values (:sitting, :epoch, :sequence, :position, :kind, :body, :deviceAt, :now, :standing)
                        on conflict do nothing""")
                .param("sitting", sitting)
                .param("epoch", epoch)
                .param("sequence", change.sequence())
                .param("position", change.position())
                .param("kind", change.kind().name())
                .param("body", change.body())
                .param("deviceAt", change.deviceAt() == null ? null : SittingStore.at(change.deviceAt()))
                .param("now", SittingStore.at(now))
                .param("standing", standing.name())
                .update() == 1;
    }

    /** What is stored under this number, if it says the same; the device's clock does not matter. */
    Optional<Standing> same(UUID sitting, int epoch, Change change) {
        return jdbc.sql("""
                        select standing from sitting_change
                         where sitting = :sitting and epoch = :epoch and sequence = :sequence
                           and position = :position and kind = :kind and body = :body""")
                .param("sitting", sitting).param("epoch", epoch).param("sequence", change.sequence())
                .param("position", change.position()).param("kind", change.kind().name()).param("body", change.body())
                .query((rs, row) -> Standing.valueOf(rs.getString(1)))
                .optional();
    }

    long count(UUID sitting) {
        return jdbc.sql("select count(*) from sitting_change where sitting = :sitting").param("sitting", sitting)
                .query(Long.class).single();
    }

    /** The last number of a device, 0 for none: where its next one begins after its memory was lost. */
    long last(UUID sitting, int epoch) {
        return jdbc.sql("select coalesce(max(sequence), 0) from sitting_change where sitting = :sitting and epoch = :epoch")
                .param("sitting", sitting).param("epoch", epoch).query(Long.class).single();
    }

    /** What counts now: the body that was written last, by position. */
    public Map<Integer, String> current(UUID sitting, Kind kind) {
        Map<Integer, String> bodies = new LinkedHashMap<>();
        jdbc.sql("""
                        select position, body from sitting_change
                         where sitting = :sitting and kind = :kind and standing = 'SAVED' order by epoch, sequence""")
                .param("sitting", sitting).param("kind", kind.name())
                .query(rs -> {
                    bodies.put(rs.getInt(1), rs.getString(2));
                });
        return bodies;
    }

    /** As it came, for staff and for exports. */
    public List<Stored> all(UUID sitting) {
        return jdbc.sql("select * from sitting_change where sitting = :sitting order by epoch, sequence")
                .param("sitting", sitting).query(ChangeLog::read).list();
    }

    /** @param epoch of the device that sent it */
    public record Stored(int epoch, Change change, Instant receivedAt, Standing standing) {}

    private static Stored read(ResultSet rs, int row) throws SQLException {
        Instant received = SittingStore.instant(rs, "received_at");
        return new Stored(rs.getInt("epoch"), new Change(rs.getLong("sequence"), rs.getInt("position"),
                Kind.valueOf(rs.getString("kind")), rs.getString("body"), SittingStore.instant(rs, "device_at")),
                received == null ? Instant.EPOCH : received, Standing.valueOf(rs.getString("standing")));
    }
}
