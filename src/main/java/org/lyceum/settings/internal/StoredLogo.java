package org.lyceum.settings.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.settings.SiteLogo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The logo as a row, so that every node has it and the backup too. Kept in memory for some seconds. */
@Service
public class StoredLogo implements SiteLogo {

    private static final String NAME = "logo";
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Snapshot(Optional<Picture> picture, Instant readAt) {}

    private final JdbcClient jdbc;
    private final LogoCleaner cleaner;
    private final AuditLog audit;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Optional.empty(), Instant.MIN);

    StoredLogo(JdbcClient jdbc, LogoCleaner cleaner, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cleaner = cleaner;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Picture> find() {
        Snapshot seen = snapshot;
        if (seen.readAt().isBefore(clock.instant().minus(FRESH))) {
            seen = new Snapshot(jdbc.sql("select media_type, content, hash from site_file where name = ?").param(NAME)
                    .query((row, n) -> new Picture(row.getString(1), row.getBytes(2), row.getString(3))).optional(),
                    clock.instant());
            snapshot = seen;
        }
        return seen.picture();
    }

    @Override
    @Transactional
    public void store(UUID actor, byte[] upload) {
        if (upload.length > MAX_BYTES) {
            throw new RefusedException("settings.logo.large");
        }
        LogoCleaner.Clean clean = cleaner.clean(upload);
        delete();
        jdbc.sql("""
                        insert into site_file (name, media_type, content, hash, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(NAME, clean.mediaType(), clean.content(), hash(clean.content()),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), actor)
                .update();
        record(actor, "stored");
    }

    @Override
    @Transactional
    public void remove(UUID actor) {
        if (delete()) {
            record(actor, "removed");
        }
    }

    private boolean delete() {
        snapshot = new Snapshot(Optional.empty(), Instant.MIN);
        return jdbc.sql("delete from site_file where name = ?").param(NAME).update() == 1;
    }

    private void record(UUID actor, String act) {
        audit.record(new AuditEntry(actor, "settings.changed", "setting:site.logo", Map.of("to", act)));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
