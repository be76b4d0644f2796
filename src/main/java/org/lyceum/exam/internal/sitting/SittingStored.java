package org.lyceum.exam.internal.sitting;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What sittings keep, for the privacy page. */
@Component
@Order(61)
class SittingStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(
                Entry.of("exam.stored.sittings", Keeping.ACCOUNT, Readers.YOU_AND_TEACHERS, Erasure.WITH_ACCOUNT,
                        "sitting", "sitting_item", "sitting_change", "sitting_signal", "accommodation"),
                Entry.of("exam.stored.key", Keeping.SITE, Readers.NOBODY, Erasure.NOT_PERSONAL, "sitting_key"));
    }
}
