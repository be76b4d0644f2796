@NullMarked
package org.lyceum.settings;

import org.jspecify.annotations.NullMarked;
