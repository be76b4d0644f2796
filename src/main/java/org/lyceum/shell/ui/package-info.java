/** The frame in Vaadin: header, navigation, switches, and the pages that stand for errors. */
@NullMarked
package org.lyceum.shell.ui;

import org.jspecify.annotations.NullMarked;
