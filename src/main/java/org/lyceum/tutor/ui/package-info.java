/** The panel beside the editor: consent, the ladder of hints, thumbs and reports. */
@NullMarked
package org.lyceum.tutor.ui;

import org.jspecify.annotations.NullMarked;
