@NullMarked
package org.lyceum.tutor.internal;

import org.jspecify.annotations.NullMarked;
