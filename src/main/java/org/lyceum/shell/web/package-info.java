/** What answers when not even the frame can: a plain error page. */
@NullMarked
package org.lyceum.shell.web;

import org.jspecify.annotations.NullMarked;
