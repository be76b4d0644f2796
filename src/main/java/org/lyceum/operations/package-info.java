/**
 * Running the site: its settings, background jobs, backups, the health that monitors see, and the conditions
 * of a start in production. It looks at all modules through their doors and slots; nothing imports from here.
 */
@NullMarked
package org.lyceum.operations;

import org.jspecify.annotations.NullMarked;
