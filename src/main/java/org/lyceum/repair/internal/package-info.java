/** Wires the client of the repair worker into the portal. */
@NullMarked
package org.lyceum.repair.internal;

import org.jspecify.annotations.NullMarked;
