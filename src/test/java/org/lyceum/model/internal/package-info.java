/** Hosts that end, hang and come back. */
@NullMarked
package org.lyceum.model.internal;

import org.jspecify.annotations.NullMarked;
