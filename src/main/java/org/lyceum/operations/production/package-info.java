/**
 * The conditions of a start in production. Facts about this start are gathered once the settings can be read and before
 * the portal answers anybody; rules turn them into findings; a finding that refuses ends the start with reasons instead
 * of a stack trace.
 */
@NullMarked
package org.lyceum.operations.production;

import org.jspecify.annotations.NullMarked;
