/**
 * The ground floor: the seven languages and their texts, the theme, and the components that more than one
 * module shows (code editor, Markdown view, empty state). It knows nothing of courses or people.
 */
@NullMarked
package org.lyceum.ui;

import org.jspecify.annotations.NullMarked;
