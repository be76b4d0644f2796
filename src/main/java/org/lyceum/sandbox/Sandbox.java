package org.lyceum.sandbox;

import java.util.List;

/** Runs untrusted Python. Thread-safe; calls block until a worker is free and the run has ended. */
public interface Sandbox {

    /** Never throws for what a program does; {@link SandboxException} when no worker can be had. */
    RunResult run(RunRequest request);

    /** One result a source, in order. When the guest is stopped, the rest are {@code NOT_RUN}. */
    List<RunResult> batch(BatchRequest request);

    /** Name of the runner for reports, such as {@code graalpy-25.2.4} or {@code cpython-3.11.2}; empty before the first worker. */
    String runner();
}
