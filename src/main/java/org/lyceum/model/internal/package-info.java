/** Starts model hosts, watches them, and starts them again when they end. */
@NullMarked
package org.lyceum.model.internal;

import org.jspecify.annotations.NullMarked;
