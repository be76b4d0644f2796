/** Whole journeys through a running portal in headless Chromium, with axe on every page. */
@NullMarked
package org.lyceum.browser;

import org.jspecify.annotations.NullMarked;
