/**
 * Help that is proven before it is shown: diagnosis of a failing program, the hint ladder, and the
 * panel beside the editor.
 */
@NullMarked
package org.lyceum.tutor;

import org.jspecify.annotations.NullMarked;
