/** The weeks of a person and the goal they may set, on the home page. */
@NullMarked
package org.lyceum.learning.ui.activity;

import org.jspecify.annotations.NullMarked;
