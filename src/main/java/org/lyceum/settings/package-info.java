/**
 * What an admin sets for the whole site while it runs: rows with defaults from the properties. A module
 * declares its own with a {@link org.lyceum.settings.SettingSource} and reads them through
 * {@link org.lyceum.settings.Settings}, each time anew, so that a change holds at once. What is deleted
 * after a while follows the same way: {@link org.lyceum.settings.RetentionRule}.
 */
@NullMarked
package org.lyceum.settings;

import org.jspecify.annotations.NullMarked;
