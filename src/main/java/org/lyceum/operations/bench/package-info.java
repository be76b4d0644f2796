/**
 * The portal under load: learners who speak Vaadin's protocol as a browser does (bootstrap, UIDL over XHR, push over a
 * WebSocket), click, and look at what was rendered. What a browser adds on its own machine, such as scripts, styles
 * and drawing, is left out.
 */
@NullMarked
package org.lyceum.operations.bench;

import org.jspecify.annotations.NullMarked;
