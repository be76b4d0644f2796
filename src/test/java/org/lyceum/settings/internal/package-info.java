@NullMarked
package org.lyceum.settings.internal;

import org.jspecify.annotations.NullMarked;
