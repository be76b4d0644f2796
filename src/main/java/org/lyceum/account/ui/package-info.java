/** Pages about people: coming in (single cards), one's own profile and privacy, and the admin's lists. */
@NullMarked
package org.lyceum.account.ui;

import org.jspecify.annotations.NullMarked;
