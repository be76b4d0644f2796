/**
 * Who did what, when, to what: append-only. A row is written in the transaction of the act itself, so
 * an act that happened is in the log and one that was rolled back is not.
 */
@NullMarked
package org.lyceum.audit;

import org.jspecify.annotations.NullMarked;
