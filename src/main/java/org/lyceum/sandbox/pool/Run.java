package org.lyceum.sandbox.pool;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.CallResult;
import org.lyceum.sandbox.Limits;
import org.lyceum.sandbox.Outcome;
import org.lyceum.sandbox.Outcome.Reason;
import org.lyceum.sandbox.PyValue;
import org.lyceum.sandbox.RunResult;
import org.lyceum.sandbox.SyntaxFault;
import org.lyceum.sandbox.pool.WorkerWire.Frame;

/** Gathers a worker's answers for one request of one or many sources, and fills what was never answered. */
final class Run {

    /** See {@link Launcher#blame}. */
    interface Blame {
        Reason reason(int code, boolean spent);
    }

    private static final class Entry {
        boolean loaded;
        @Nullable SyntaxFault syntax;
        List<String> used = List.of();
        final List<CallResult> results = new ArrayList<>();
    }

    private final String prelude;
    private final List<String> sources;
    private final List<String> watched;
    private final List<Call> calls;
    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private boolean told;
    private boolean stopped;
    private long millis;

    Run(String prelude, List<String> sources, List<String> watched, List<Call> calls, Limits limits) {
        this.prelude = prelude;
        this.sources = sources;
        this.watched = watched;
        this.calls = calls;
        this.limits = limits;
    }

    /** On a worker that only breaks by itself. */
    boolean on(WorkerProcess worker) {
        return on(worker, (_, _) -> Reason.FAULT);
    }

    /** @return false when the worker broke without the program being known to blame */
    boolean on(WorkerProcess worker, Blame blame) {
        entries.clear();
        stopped = false;
        told = false;
        long start = System.nanoTime();
        WorkerProcess.End end = worker.exchange(prelude, sources, watched, calls, limits, this::accept);
        long nanos = System.nanoTime() - start;
        millis = Math.max(1, nanos / 1_000_000);
        if (stopped) return true;
        Reason reason = switch (end) {
            case DONE -> null;
            case WALL -> Reason.WALL;
            case MEMORY -> Reason.MEMORY;
            case BROKEN -> told || !entries.isEmpty()
                    ? blame.reason(worker.code(), nanos >= limits.cpu().toNanos())
                    : Reason.FAULT;
        };
        if (reason != null) stop(reason, "", false);
        return reason != Reason.FAULT;
    }

    /** How many of the sources were begun. */
    int begun() {
        return entries.size();
    }

    boolean stopped() {
        return stopped;
    }

    private void accept(Frame frame) {
        switch (frame) {
            case Frame.Loaded(String answer) -> loaded(answer);
            case Frame.Called(String answer, String stdout, boolean truncated) -> called(answer, stdout, truncated);
            case Frame.Stopped(char reason, String stdout, boolean truncated) ->
                stop(reason(reason), stdout, truncated);
            case Frame.End(long nanos, long _) -> millis = nanos / 1_000_000;
            case Frame.Begun _ -> {
                if (told) throw new IllegalArgumentException("begun twice");
                told = true;
            }
            case Frame.Hello _ -> throw new IllegalArgumentException("greeting in a run");
        }
    }

    private void loaded(String answer) {
        if (entries.size() >= sources.size()) throw new IllegalArgumentException("more programs than sent");
        Entry entry = new Entry();
        entry.loaded = true;
        if (answer.startsWith("E")) entry.syntax = Answers.fault(answer);
        else entry.used = Answers.used(answer);
        entries.add(entry);
    }

    private void called(String answer, String stdout, boolean truncated) {
        List<CallResult> results = entries.getLast().results;
        if (results.size() >= calls.size()) throw new IllegalArgumentException("more results than calls");
        results.add(result(readable(answer), stdout, truncated));
    }

    /** A program that tampers with the harness makes it answer nonsense: no fault of the worker, and no value. */
    private static Outcome readable(String answer) {
        try {
            return Answers.outcome(answer);
        } catch (IllegalArgumentException e) {
            return new Outcome.Returned(new PyValue.Opaque("unreadable answer"));
        }
    }

    /** The call that was running; while a program is being compiled, its first call. */
    private void stop(Reason reason, String stdout, boolean truncated) {
        stopped = true;
        boolean compiling = entries.size() < sources.size()
                && (entries.isEmpty() || done(entries.getLast()));
        if (compiling) entries.add(new Entry());
        if (entries.isEmpty() || done(entries.getLast())) return;
        entries.getLast().results.add(result(new Outcome.Stopped(reason), stdout, truncated));
    }

    private CallResult result(Outcome outcome, String stdout, boolean truncated) {
        boolean tooLong = stdout.length() > limits.outputBytes();
        return new CallResult(
                outcome, tooLong ? stdout.substring(0, limits.outputBytes()) : stdout, truncated || tooLong);
    }

    private boolean done(Entry entry) {
        return entry.syntax != null || entry.results.size() == calls.size();
    }

    /** A guest that has begun may be the program's own voice: it cannot call itself broken, to be tried for ever. */
    private Reason reason(char letter) {
        return switch (letter) {
            case 'C' -> Reason.CPU;
            case 'M' -> Reason.MEMORY;
            case 'X' -> Reason.EXIT;
            default -> told ? Reason.EXIT : Reason.FAULT;
        };
    }

    List<RunResult> results() {
        List<RunResult> all = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Entry entry = i < entries.size() ? entries.get(i) : new Entry();
            if (entry.syntax != null) {
                all.add(new RunResult(entry.syntax, entry.used, List.of(), millis));
                continue;
            }
            List<CallResult> results = new ArrayList<>(entry.results);
            while (results.size() < calls.size()) {
                results.add(new CallResult(new Outcome.Stopped(Reason.NOT_RUN), "", false));
            }
            all.add(new RunResult(null, entry.used, List.copyOf(results), millis));
        }
        return List.copyOf(all);
    }
}
