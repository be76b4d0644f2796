/** The admin's page on content: folders, items and versions, problems. */
@NullMarked
package org.lyceum.content.ui;

import org.jspecify.annotations.NullMarked;
