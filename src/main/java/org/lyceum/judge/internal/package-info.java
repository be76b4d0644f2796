/** Where the portal gets its judge from. */
@NullMarked
package org.lyceum.judge.internal;

import org.jspecify.annotations.NullMarked;
