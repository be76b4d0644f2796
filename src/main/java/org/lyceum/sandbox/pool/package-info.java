/**
 * Keeps worker processes ready and runs requests on them. A worker is never trusted: the parent holds the clock,
 * kills what does not answer in time, and replaces what broke. A plain library: no Spring, no database.
 */
@NullMarked
@NamedInterface("pool")
package org.lyceum.sandbox.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
