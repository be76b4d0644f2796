/**
 * The style guide: the theme's tokens and every component of {@code org.lyceum.ui}, shown from the real classes and
 * never from copies. A test fails when a shared component is missing here.
 */
@NullMarked
package org.lyceum.shell.ui.styleguide;

import org.jspecify.annotations.NullMarked;
