package org.lyceum.sandbox.worker;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;

/**
 * Main of a worker. Between requests it keeps one spare guest ready, with the modules that exercises import, so
 * that a request finds a warm interpreter that no other program has touched. Ends when its standard input does.
 */
public final class SandboxWorker {

    /** Exit code after a guest that did not listen; the reason went over the wire before. */
    private static final int UNSTOPPABLE = 4;

    /** Imported ahead while idle; the order is what is most used first. */
    private static final List<String> MODULES = List.of(
            "math", "collections", "re", "json", "random", "itertools", "functools", "string", "typing", "dataclasses",
            "datetime", "statistics", "heapq");

    private final Wire wire;
    private final Engine engine;
    private final Source harness;
    private final CpuWatch watch;
    private final LinkedBlockingQueue<Wire.Request> requests = new LinkedBlockingQueue<>();
    private volatile Guest running;

    private SandboxWorker(Wire wire) throws IOException {
        this.wire = wire;
        engine = Engine.newBuilder("python")
                .sandbox(SandboxPolicy.CONSTRAINED)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        try (InputStream code = SandboxWorker.class.getResourceAsStream("/org/lyceum/sandbox/pool/harness.py")) {
            String text = new String(code.readAllBytes(), StandardCharsets.UTF_8);
            harness = Source.newBuilder("python", text, "<harness>").cached(true).build();
        }
        watch = new CpuWatch(Thread.currentThread(), this::giveUp);
    }

    public static void main(String[] args) throws Exception {
        Wire wire = new Wire(System.in, new FileOutputStream(FileDescriptor.out));
        // Nothing but the wire writes to standard output.
        System.setOut(System.err);
        Thread guests = Thread.ofPlatform()
                .name("guests")
                .stackSize(64L << 20)
                .start(() -> {
                    try {
                        new SandboxWorker(wire).serve();
                    } catch (Throwable e) {
                        e.printStackTrace();
                        Runtime.getRuntime().halt(1);
                    }
                });
        guests.join();
        System.exit(0);
    }

    private void serve() throws Exception {
        Thread.ofPlatform().daemon().name("requests").start(this::receive);
        Guest spare = prepare();
        wire.hello("graalpy-" + engine.getVersion());
        while (true) {
            Wire.Request request = requests.take();
            if (request.sources().isEmpty() && request.calls().isEmpty()) return;
            try (Guest guest = spare) {
                handle(guest, request);
            } catch (PolyglotException e) {
                // Closing a guest that was cancelled or has exited may throw once more.
                if (!e.isCancelled() && !e.isExit()) throw e;
            }
            spare = prepare();
        }
    }

    /** A fresh guest; stops importing ahead as soon as a request waits. */
    private Guest prepare() {
        Guest guest = new Guest(engine, harness);
        for (String module : MODULES) {
            if (!requests.isEmpty()) break;
            guest.warm(module);
        }
        return guest;
    }

    private void receive() {
        try {
            while (true) requests.put(wire.read());
        } catch (IOException | InterruptedException e) {
            // The parent is gone or has closed the pipe: finish at once, but let a training run write its cache.
            if (Boolean.getBoolean("lyceum.sandbox.training")) {
                requests.add(new Wire.Request(0, 0, 0, "", "", List.of(), List.of()));
                return;
            }
            Runtime.getRuntime().halt(0);
        }
    }

    private void handle(Guest guest, Wire.Request request) throws IOException {
        long start = System.nanoTime();
        running = guest;
        guest.output().reset(0);
        boolean batch = request.steps() > 0;
        watch.begin(guest, request.cpuNanos());
        try {
            for (String source : request.sources()) {
                String loaded = guest.load(request.prelude(), source, request.watched());
                wire.loaded(loaded);
                if (!loaded.startsWith("O")) continue;
                for (Wire.Step call : request.calls()) {
                    wire.called(answer(guest, call, request), guest.output(), !batch);
                }
            }
            watch.end();
        } catch (PolyglotException e) {
            wire.stopped(reason(e, watch.end()), guest.output());
        } catch (IllegalStateException e) {
            // Cancelled between two calls.
            if (!watch.end()) throw e;
            wire.stopped('C', guest.output());
        }
        Runtime runtime = Runtime.getRuntime();
        wire.end(System.nanoTime() - start, runtime.totalMemory() - runtime.freeMemory());
    }

    private static String answer(Guest guest, Wire.Step call, Wire.Request request) {
        try {
            return guest.call(
                    call.setup(), call.expression(), call.stdin(), request.steps(), request.outputBytes());
        } catch (PolyglotException e) {
            // What the interpreter forbids from within itself does not arrive as a Python exception.
            if (e.isCancelled() || e.isExit() || e.isResourceExhausted()) throw e;
            boolean forbidden = String.valueOf(e.getMessage()).startsWith("java.lang.SecurityException");
            return forbidden
                    ? "R('PermissionError','[Errno 1] Operation not permitted',[])"
                    : "R('SystemError','the interpreter failed',[])";
        }
    }

    private static char reason(PolyglotException e, boolean cpu) {
        if (cpu) return 'C';
        if (e.isExit()) return 'X';
        if (e.isResourceExhausted()) return 'M';
        System.err.println("guest: " + e);
        return 'F';
    }

    private void giveUp() {
        try {
            wire.stopped('C', running.output());
        } catch (IOException e) {
            // The parent is gone.
        }
        Runtime.getRuntime().halt(UNSTOPPABLE);
    }
}
