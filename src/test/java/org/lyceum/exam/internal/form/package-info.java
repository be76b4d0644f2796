/** How forms are drawn. */
@NullMarked
package org.lyceum.exam.internal.form;

import org.jspecify.annotations.NullMarked;
