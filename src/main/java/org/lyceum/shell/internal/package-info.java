/** How errors, lost connections and ended sessions are told, and how incidents get their number. */
@NullMarked
package org.lyceum.shell.internal;

import org.jspecify.annotations.NullMarked;
