/** The worker process: the only place where learners' code runs. Its class path is GraalPy and this package. */
@org.jspecify.annotations.NullMarked
package org.lyceum.sandbox.worker;
