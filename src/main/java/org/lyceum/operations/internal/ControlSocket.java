package org.lyceum.operations.internal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes commands of the launcher on this machine: a socket in the file system that only the user who runs the
 * portal can open. One request is one line, a JSON list of words; answers are lines, the last one
 * {@code exit CODE}.
 */
@Component
class ControlSocket implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ControlSocket.class);
    /** Unix allows some 100 bytes for the address of a socket. */
    private static final int LONGEST = 90;

    private final Path run;
    private final Map<String, OperatorAct> acts;
    private final JsonMapper json = JsonMapper.builder().build();
    private volatile @Nullable ServerSocketChannel server;

    ControlSocket(@Value("${lyceum.data:data}") String data, List<OperatorAct> acts) {
        this.run = Path.of(data).toAbsolutePath().resolve("run");
        this.acts = acts.stream().collect(Collectors.toMap(OperatorAct::name, Function.identity()));
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(run);
            Path socket = run.resolve("control.sock");
            if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
                socket = Files.createTempDirectory("lyceum").resolve("control.sock"); // for its owner only
            } else if (isPosix()) {
                Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwx------"));
            }
            Files.deleteIfExists(socket); // of a portal that was killed
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socket));
            Files.writeString(run.resolve("control"), socket.toString());
            server = channel;
            Thread.ofVirtual().name("control").start(() -> listen(channel));
        } catch (IOException | UnsupportedOperationException e) {
            log.warn("The launcher's backup and user commands will not reach this portal: {}", e.getMessage());
        }
    }

    private void listen(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                SocketChannel connection = channel.accept();
                Thread.ofVirtual().name("control-command").start(() -> answer(connection));
            } catch (IOException e) {
                log.debug("The control socket was closed", e);
            }
        }
    }

    private void answer(SocketChannel connection) {
        try (connection;
                BufferedReader in = new BufferedReader(Channels.newReader(connection, StandardCharsets.UTF_8));
                BufferedWriter out = new BufferedWriter(Channels.newWriter(connection, StandardCharsets.UTF_8))) {
            List<String> words = words(in.readLine());
            say(out, "exit " + perform(words, out));
        } catch (IOException e) {
            log.debug("The launcher went away", e);
        }
    }

    private List<String> words(@Nullable String line) {
        return line == null ? List.of() : List.of(json.readValue(line, String[].class));
    }

    private int perform(List<String> words, BufferedWriter out) {
        OperatorAct act = words.isEmpty() ? null : acts.get(words.getFirst());
        if (act == null) {
            say(out, "This portal knows: " + String.join(", ", acts.keySet()));
            return 2;
        }
        try {
            return act.run(words.subList(1, words.size()), line -> say(out, line));
        } catch (Exception e) {
            log.warn("The command {} failed", words.getFirst(), e);
            say(out, String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private static void say(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.newLine();
            out.flush();
        } catch (IOException e) {
            // The act goes on, whether or not somebody looks.
            log.debug("The launcher went away", e);
        }
    }

    @Override
    public void stop() {
        try (ServerSocketChannel closing = server) {
            server = null;
            if (closing != null) {
                Files.deleteIfExists(run.resolve("control"));
            }
        } catch (IOException e) {
            log.debug("Nothing to close", e);
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
