/**
 * The frame around every page: layout, navigation, language switch, error pages. The top floor; nothing
 * imports from here.
 */
@NullMarked
package org.lyceum.shell;

import org.jspecify.annotations.NullMarked;
