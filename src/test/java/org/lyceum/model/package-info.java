/** Models against a real host process and a tiny file of random weights. */
@NullMarked
package org.lyceum.model;

import org.jspecify.annotations.NullMarked;
