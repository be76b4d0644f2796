package org.lyceum.operations;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.lyceum.account.AccountOperator;
import org.lyceum.operations.backup.Backup;
import org.lyceum.operations.backup.BackupException;
import org.lyceum.operations.backup.Manifest;
import org.lyceum.operations.backup.Progress;
import org.lyceum.operations.backup.Restore;
import org.lyceum.operations.backup.RestorePlace;
import org.lyceum.operations.internal.BackupAct;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./lyceum backup}, {@code restore} and {@code user}. A portal that runs does the work itself: its
 * database may be open to it alone. Exit code 1: it failed, 2: it was called wrongly.
 */
public final class OperatorCommand {

    private final StandardEnvironment environment = new StandardEnvironment();
    private final Path data;
    private final Clock clock = Clock.systemUTC();

    private OperatorCommand() throws IOException {
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        data = Path.of(property("lyceum.data"));
    }

    public static void main(String[] arguments) throws IOException {
        // progress and reasons are said here; the libraries' own words only when something breaks
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        try {
            System.exit(new OperatorCommand().run(List.of(arguments)));
        } catch (BackupException e) {
            System.err.println("lyceum: " + e.getMessage());
            System.exit(1);
        }
    }

    private int run(List<String> words) throws IOException {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "backup" -> backup(words);
            case "restore" -> restore(words);
            case "user" -> user(words);
            default -> usage("backup FILE, restore FILE or user");
        };
    }

    private int backup(List<String> words) throws IOException {
        if (words.size() != 2) {
            return usage("backup FILE");
        }
        // the portal has another working folder, perhaps
        List<String> request = List.of("backup", Path.of(words.get(1)).toAbsolutePath().normalize().toString());
        OptionalInt answered = ask(request);
        if (answered.isPresent()) {
            return answered.getAsInt();
        }
        try {
            return new BackupAct(database(), data.toString(), clock).run(request.subList(1, 2), System.out::println);
        } catch (java.sql.SQLException e) {
            throw new BackupException("The database cannot be opened: " + e.getMessage(), e);
        }
    }

    private int restore(List<String> words) {
        if (words.size() != 2) {
            return usage("restore FILE");
        }
        Progress progress = BackupAct.progress(clock, System.err::println);
        RestorePlace place = RestorePlace.of(property("spring.datasource.url"), property("spring.datasource.username"),
                property("spring.datasource.password"));
        try (Backup backup = Backup.open(Path.of(words.get(1)), progress)) {
            Manifest manifest = backup.manifest();
            System.out.printf("Backup of %s, taken %s by %s: %,d rows of %d tables%n", manifest.database(),
                    manifest.takenAt(), manifest.product(), manifest.rows(), manifest.tables().size());
            new Restore(data).run(backup, place, progress);
        }
        System.out.println("Restored. Start the portal: ./lyceum start");
        return 0;
    }

    private int user(List<String> words) throws IOException {
        OptionalInt answered = ask(words);
        if (answered.isEmpty() && words.equals(List.of("user", "disable", "--demo"))) {
            System.out.println(AccountOperator.disableDemoPeople(database(), clock) + " demo people are shut out");
            return 0;
        }
        if (answered.isEmpty()) {
            System.err.println("lyceum: the user commands need a running portal with the same LYCEUM_DATA. Start it first.");
            return 1;
        }
        return answered.getAsInt();
    }

    /** That no portal has open. @throws BackupException where there is none yet */
    private DataSource database() {
        String url = property("spring.datasource.url");
        if (RestorePlace.isH2File(url) && !Files.exists(RestorePlace.h2File(url))) {
            throw new BackupException("There is no database at " + RestorePlace.h2File(url));
        }
        return new DriverManagerDataSource(url, property("spring.datasource.username"), property("spring.datasource.password"));
    }

    /** Has the running portal do it. @return its exit code; empty when none runs */
    private OptionalInt ask(List<String> words) throws IOException {
        Optional<SocketChannel> portal = connect();
        if (portal.isEmpty()) {
            return OptionalInt.empty();
        }
        try (SocketChannel channel = portal.get();
                BufferedReader in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            String request = JsonMapper.builder().build().writeValueAsString(new ArrayList<>(words)) + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("exit ")) {
                    return OptionalInt.of(Integer.parseInt(line.substring(5)));
                }
                System.out.println(line);
            }
        }
        System.err.println("lyceum: the portal ended before it was done");
        return OptionalInt.of(1);
    }

    private Optional<SocketChannel> connect() throws IOException {
        Path address = data.toAbsolutePath().resolve("run").resolve("control");
        if (!Files.exists(address)) {
            return Optional.empty();
        }
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(Files.readString(address).strip()));
            return Optional.of(channel);
        } catch (IOException e) {
            channel.close(); // of a portal that was killed
            return Optional.empty();
        }
    }

    private String property(String name) {
        return environment.getProperty(name, "");
    }

    private static int usage(String form) {
        System.err.println("usage: ./lyceum " + form);
        return 2;
    }
}
