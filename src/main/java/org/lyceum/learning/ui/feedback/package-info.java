/** Rating a lesson, reporting a mistake, and the admin's page that answers. */
@NullMarked
package org.lyceum.learning.ui.feedback;

import org.jspecify.annotations.NullMarked;
