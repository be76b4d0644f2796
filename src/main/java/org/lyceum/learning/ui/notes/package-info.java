/** The margin of a lesson: what can be done at a selection or heading, the notes beside the text, the notebook. */
@NullMarked
package org.lyceum.learning.ui.notes;

import org.jspecify.annotations.NullMarked;
