package org.lyceum.content.internal;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module keeps, for the privacy page. */
@Component
@Order(60)
class ContentStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(Entry.of("content.stored.versions", Keeping.SITE, Readers.ADMINS, Erasure.NOT_PERSONAL, "content_version"));
    }
}
