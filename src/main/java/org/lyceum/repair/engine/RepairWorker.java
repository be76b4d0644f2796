package org.lyceum.repair.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lyceum.repair.RepairOutcome;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.RepairWire;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.RunRequest;
import org.lyceum.sandbox.SandboxException;
import org.lyceum.sandbox.pool.PoolSettings;
import org.lyceum.sandbox.pool.Sandboxes;
import org.lyceum.sandbox.pool.WorkerPool;

/** The child process: reads a request a line, answers an outcome a line, ends when its parent does. */
public final class RepairWorker {

    private RepairWorker() {}

    /** @param arguments the folder for the sandbox's scratch files, whether to build an AOT cache there, and the runner */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        // The second is a spare: a variant that eats all memory ends a worker, and a new one takes a second.
        PoolSettings settings = PoolSettings.in(Path.of(arguments[0])).withWorkers(2)
                .withAotCache(Boolean.parseBoolean(arguments[1]));
        try (WorkerPool pool = Sandboxes.open(arguments[2], settings);
                BufferedReader requests =
                        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            AtomicBoolean calledOff = new AtomicBoolean();
            RepairEngine engine = new RepairEngine(pool, calledOff::get);
            warmUp(pool);
            answers.println(RepairWire.READY);
            BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
            Thread.ofPlatform().daemon().name("requests").start(() -> listen(requests, lines, calledOff));
            for (var line = lines.take(); line.isPresent(); line = lines.take()) {
                answers.println(RepairWire.line(answer(engine, RepairWire.request(line.get()))));
            }
        }
    }

    /** Hears while a search goes on. A word to stop that comes too late is undone by the next request. */
    private static void listen(
            BufferedReader requests, BlockingQueue<Optional<String>> lines, AtomicBoolean calledOff) {
        try {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                boolean stop = line.equals(RepairWire.STOP);
                calledOff.set(stop);
                if (!stop) {
                    lines.add(Optional.of(line));
                }
            }
        } catch (IOException e) {
            System.err.println("The parent is gone: " + e.getMessage());
        }
        calledOff.set(true);
        lines.add(Optional.empty());
    }

    /** So that no request spends its time on waiting for the sandbox. */
    private static void warmUp(WorkerPool pool) {
        try {
            pool.run(RunRequest.of(Program.of("ready = True"), List.of(Call.of("ready"))));
        } catch (SandboxException e) {
            System.err.println("The sandbox is not ready: " + e.getMessage());
        }
    }

    private static RepairOutcome answer(RepairEngine engine, RepairRequest request) {
        try {
            return engine.repair(request);
        } catch (RuntimeException | StackOverflowError e) {
            System.err.println("No repair for a fault of the engine: " + e);
            return new RepairOutcome(RepairOutcome.Status.NO_REPAIR, null, List.of(), 0, 0, 0, 0);
        }
    }
}
