/** The rules of the house, as tests: floors, doors, what may be reached from where, seven languages, routes. */
@NullMarked
package org.lyceum.house;

import org.jspecify.annotations.NullMarked;
