package org.lyceum.operations.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.lyceum.operations.backup.BackupWriter;
import org.lyceum.operations.backup.Manifest;
import org.lyceum.operations.backup.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes a backup; inside the portal, or beside it when none runs. */
@Component
public class BackupAct implements OperatorAct {

    private final DataSource source;
    private final Path data;
    private final Clock clock;

    @Autowired
    public BackupAct(DataSource source, @Value("${lyceum.data:data}") String data, Clock clock) {
        this.source = source;
        this.data = Path.of(data);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) throws SQLException, IOException {
        Path file = Path.of(arguments.getFirst());
        Manifest manifest;
        try (Connection connection = source.getConnection()) {
            manifest = new BackupWriter(data, product(), clock).write(connection, file, progress(clock, out));
        }
        BackupRuns.Run run = new BackupRuns.Run(clock.instant(), file.toString(), Files.size(file), manifest.rows(), sha256(file));
        try (Connection connection = source.getConnection()) {
            BackupRuns.note(connection, run);
        }
        out.accept("%s: %,d rows of %d tables, %,d bytes".formatted(file, run.rows(), manifest.tables().size(), run.bytes()));
        out.accept("SHA-256 " + run.sha256());
        return 0;
    }

    /** A line a second at most. */
    public static Progress progress(Clock clock, Consumer<String> out) {
        AtomicLong last = new AtomicLong(clock.millis());
        return (what, done, total) -> {
            long now = clock.millis();
            if (now - last.get() >= 1_000) {
                last.set(now);
                out.accept("  %s %,d of %,d".formatted(what, done, total));
            }
        };
    }

    public static String product() {
        String version = BackupAct.class.getPackage().getImplementationVersion();
        return "Lyceum " + (version == null ? "development" : version);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
