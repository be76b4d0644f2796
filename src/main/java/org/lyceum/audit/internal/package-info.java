/** Writes and reads the log. There is no way to change or delete a row, and PostgreSQL refuses it besides. */
@NullMarked
package org.lyceum.audit.internal;

import org.jspecify.annotations.NullMarked;
