@NullMarked
package org.lyceum.operations.backup;

import org.jspecify.annotations.NullMarked;
