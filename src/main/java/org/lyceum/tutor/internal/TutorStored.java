package org.lyceum.tutor.internal;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module keeps, for the privacy page. */
@Component
@Order(40)
class TutorStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(Entry.of("tutor.stored.hints", Keeping.ACCOUNT, Readers.YOU, Erasure.WITH_ACCOUNT,
                "hint_ladder", "hint_request"));
    }
}
