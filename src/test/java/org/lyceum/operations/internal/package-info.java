@NullMarked
package org.lyceum.operations.internal;

import org.jspecify.annotations.NullMarked;
