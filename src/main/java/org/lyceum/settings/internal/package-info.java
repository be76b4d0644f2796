/** Settings as rows, secrets under a key file, and the logo. */
@NullMarked
package org.lyceum.settings.internal;

import org.jspecify.annotations.NullMarked;
