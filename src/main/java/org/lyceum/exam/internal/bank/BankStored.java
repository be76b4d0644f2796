package org.lyceum.exam.internal.bank;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the bank keeps, for the privacy page. */
@Component
@Order(60)
class BankStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(Entry.of("exam.bank.stored", Keeping.SITE, Readers.YOU_AND_TEACHERS, Erasure.NAMELESS,
                "exam_item_status", "exam_item_history"));
    }
}
