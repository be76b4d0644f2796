/**
 * Weekly goals, which a person may set and nobody must. Weeks that met the goal of their time are counted and stay
 * counted; a week that did not, takes nothing away.
 */
@NullMarked
package org.lyceum.learning.internal.goal;

import org.jspecify.annotations.NullMarked;
