package org.lyceum.settings;

import java.util.List;
import java.util.Map;

/** A module's settings, in the order in which the admin page shows them. */
public interface SettingSource {

    List<Setting> settings();

    /**
     * What is wrong between several settings that are each well-formed.
     *
     * @param values of all settings of the site as they would be, by key
     * @return message keys of faults by setting
     */
    default Map<Setting, String> faults(Map<String, String> values) {
        return Map.of();
    }
}
