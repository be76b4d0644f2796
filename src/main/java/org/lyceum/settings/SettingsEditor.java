package org.lyceum.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes settings. Whoever calls this has checked that the person administers the site. */
public interface SettingsEditor {

    /**
     * A setting as the page shows it.
     *
     * @param value     empty for a secret
     * @param present   whether there is a value; the only thing that is told about a secret
     * @param changedAt null where the default holds
     * @param changedBy null where the default holds or nobody who is known changed it
     */
    record Row(Setting setting, String value, boolean present, @Nullable Instant changedAt, @Nullable UUID changedBy) {}

    /** Nothing was saved. The faults are message keys by setting. */
    class RejectedException extends RuntimeException {

        private final transient Map<Setting, String> faults;

        public RejectedException(Map<Setting, String> faults) {
            super(faults.values().toString());
            this.faults = Map.copyOf(faults);
        }

        public Map<Setting, String> faults() {
            return faults;
        }
    }

    /** All settings, those of one group together. */
    List<Setting> settings();

    List<Row> rows(List<Setting> settings);

    /**
     * Saves all of these or none, and writes what changed into the log (of secrets only that they did).
     *
     * @param values by key; an empty secret keeps what is there
     * @return number of settings that changed
     * @throws RejectedException when a value is no good
     */
    int save(UUID actor, Map<String, String> values);

    /** Goes back to the default. */
    void reset(UUID actor, Setting setting);

    /**
     * Settings whose property has a value that they may not have: told at the start and not only when one is used.
     *
     * @return message keys of the faults
     */
    Map<Setting, String> badDefaults();
}
