/** The audit log as admins read it. */
@NullMarked
package org.lyceum.audit.ui;

import org.jspecify.annotations.NullMarked;
