/**
 * Symbolic repair of learners' programs. This root package is what the portal may touch: the request, the
 * outcome, and the client of the repair worker. The engine, with its native parser, lives in
 * {@code repair.engine} on the class path of the repair worker alone.
 */
@NullMarked
package org.lyceum.repair;

import org.jspecify.annotations.NullMarked;
