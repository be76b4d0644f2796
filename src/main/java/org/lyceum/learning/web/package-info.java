/** What programs other than browsers read. */
@NullMarked
package org.lyceum.learning.web;

import org.jspecify.annotations.NullMarked;
