/**
 * What the log looks like: lines for people, or JSON for programs ({@code LYCEUM_LOG_FORMAT}), and in both nothing that
 * says who somebody is or lets somebody in. Modules name people by id only; what slips into a message of a library, of a
 * database or of a mail server is taken out here, at the last moment.
 */
@NullMarked
package org.lyceum.operations.logging;

import org.jspecify.annotations.NullMarked;
