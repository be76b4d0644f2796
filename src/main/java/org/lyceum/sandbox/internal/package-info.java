/** The portal's own pool of sandbox workers, and the small one that the content checker starts. */
@NullMarked
package org.lyceum.sandbox.internal;

import org.jspecify.annotations.NullMarked;
