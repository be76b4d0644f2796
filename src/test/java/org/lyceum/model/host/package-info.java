/** What the model host accepts, refuses and survives. */
@NullMarked
package org.lyceum.model.host;

import org.jspecify.annotations.NullMarked;
