package org.lyceum.settings.internal;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module keeps, for the privacy page. */
@Component
@Order(61)
class SettingsStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(Entry.of("settings.stored.settings", Keeping.SITE, Readers.ADMINS, Erasure.NAMELESS, "setting", "site_file"));
    }
}
