/**
 * Runs untrusted Python in worker processes that hold no secrets. A worker gets programs and calls and
 * answers exact-type values ({@link org.lyceum.sandbox.PyValue}); it never sees what is expected.
 * Knows nothing of exercises. A plain library: no Spring, no database.
 */
@NullMarked
package org.lyceum.sandbox;

import org.jspecify.annotations.NullMarked;
