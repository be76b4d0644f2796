/** The admin's pages on settings, jobs and backups. */
@NullMarked
package org.lyceum.operations.ui;

import org.jspecify.annotations.NullMarked;
