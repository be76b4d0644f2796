/** What admins and operators do, each act checked and logged; and the jobs that run by themselves. */
@NullMarked
package org.lyceum.operations.internal;

import org.jspecify.annotations.NullMarked;
