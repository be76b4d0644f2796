/**
 * The worker process: the only place where learners' code runs. Its class path is GraalPy and this package.
 *
 * <p>{@link org.lyceum.sandbox.worker.SandboxWorker} reads requests from standard input, runs each in a
 * {@link org.lyceum.sandbox.worker.Guest} of its own, and writes an answer after every call, so that what was
 * finished survives when the process has to be killed. It holds no secret: no expected value, no database, no
 * environment.
 */
@org.jspecify.annotations.NullMarked
package org.lyceum.sandbox.worker;
