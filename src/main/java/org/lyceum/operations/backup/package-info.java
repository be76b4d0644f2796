/**
 * Copies of the whole site in a form of our own: a zip with a manifest, each table as lines of JSON, and the
 * files that belong to it. A copy taken from H2 restores into PostgreSQL and the other way round. A plain
 * library over JDBC and Flyway: it runs inside the portal and without it.
 */
@NullMarked
package org.lyceum.operations.backup;

import org.jspecify.annotations.NullMarked;
