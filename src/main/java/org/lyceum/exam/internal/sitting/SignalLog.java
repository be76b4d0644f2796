package org.lyceum.exam.internal.sitting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signals as rows, at most {@link #MOST} a sitting. */
@Repository
public class SignalLog {

    static final int MOST = 1_000;

    private final JdbcClient jdbc;

    public SignalLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID sitting, int epoch, Signal signal, Instant now) {
        String details = signal.details();
        if (jdbc.sql("select count(*) from sitting_signal where sitting = :sitting").param("sitting", sitting)
                .query(Long.class).single() >= MOST) {
            return;
        }
        jdbc.sql("""
                        insert into sitting_signal (sitting, epoch, kind, details, device_at, received_at)
                        values (:sitting, :epoch, :kind, :details, :deviceAt, :now)""")
                .param("sitting", sitting).param("epoch", epoch).param("kind", signal.kind().name())
                .param("details", details.substring(0, Math.min(details.length(), Signal.LONGEST_DETAILS)))
                .param("deviceAt", signal.deviceAt() == null ? null : SittingStore.at(signal.deviceAt()))
                .param("now", SittingStore.at(now)).update();
    }

    public List<Signal> of(UUID sitting) {
        return jdbc.sql("select * from sitting_signal where sitting = :sitting order by id").param("sitting", sitting)
                .query((rs, row) -> new Signal(Signal.Kind.valueOf(rs.getString("kind")), rs.getString("details"),
                        SittingStore.instant(rs, "device_at")))
                .list();
    }

    int deleteBefore(OffsetDateTime limit) {
        return jdbc.sql("delete from sitting_signal where received_at < ?").param(limit).update();
    }
}
