package org.lyceum.model.host;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;

/**
 * The program. Says {@code ready PORT} on its standard output when it serves, and {@code failed REASON} when it cannot.
 */
public final class ModelHost {

    private static final int DRAIN_SECONDS = 5;

    private ModelHost() {}

    /** Ends with 2 for wrong options and 3 for a model that cannot be loaded. */
    public static void main(String... arguments) throws IOException {
        HostSettings settings;
        try {
            settings = HostSettings.of(arguments);
            if (!Files.isReadable(settings.file())) {
                throw new IllegalArgumentException("there is no readable file " + settings.file());
            }
        } catch (IllegalArgumentException e) {
            fail(2, String.valueOf(e.getMessage()));
            return;
        }
        System.out.println("loading " + settings.file());
        HostServer server;
        try {
            server = new HostServer(settings, new LlamaEngine(settings), new Metrics(Clock.systemUTC()));
        } catch (RuntimeException e) { // the library's own exception is not public
            fail(3, "the model could not be loaded: " + e.getMessage());
            return;
        }
        server.start();
        System.out.println("ready " + server.port());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        if (settings.child()) {
            waitForTheEndOfInput();
            System.exit(0);
        }
    }

    private static void fail(int status, String reason) {
        System.out.println("failed " + reason.replace('\n', ' '));
        System.out.flush();
        Runtime.getRuntime().halt(status);
    }

    private static void stop(HostServer server) {
        try {
            server.drain(DRAIN_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0); // native threads that still run would keep the process
    }

    private static void waitForTheEndOfInput() throws IOException {
        byte[] ignored = new byte[256];
        while (System.in.read(ignored) >= 0) {
            // nothing is said here
        }
    }
}
