/** The logo, for everybody. */
@NullMarked
package org.lyceum.settings.web;

import org.jspecify.annotations.NullMarked;
