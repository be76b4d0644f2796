package org.lyceum.account.internal;

import java.util.List;
import org.lyceum.settings.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module keeps, for the privacy page. */
@Component
@Order(10)
class AccountStored implements StoredData {

    @Override
    public List<Entry> stored() {
        return List.of(
                Entry.of("account.stored.profile", Keeping.ACCOUNT, Readers.YOU_AND_ADMINS, Erasure.WITH_ACCOUNT,
                        "person", "organisation", "person_group", "organisation_member", "group_member", "role_grant")
                        .partlyForDays(AccountSettings.KEEP_UNCONFIRMED),
                Entry.of("account.stored.consents", Keeping.ACCOUNT, Readers.YOU, Erasure.WITH_ACCOUNT, "consent_event"),
                Entry.of("account.stored.links", Keeping.ACCOUNT, Readers.NOBODY, Erasure.WITH_ACCOUNT,
                        "one_time_token", "remembered_device").forDays(AccountSettings.KEEP_INVITATIONS),
                Entry.of("account.stored.attempts", Keeping.MOMENT, Readers.NOBODY, Erasure.BY_ITSELF, "attempt"),
                Entry.of("account.stored.restrictions", Keeping.MOMENT, Readers.YOU, Erasure.BY_ITSELF, "restriction"),
                Entry.of("account.stored.invitations", Keeping.SITE, Readers.ADMINS, Erasure.WITH_ACCOUNT, "invitation")
                        .forDays(AccountSettings.KEEP_INVITATIONS),
                Entry.of("account.stored.mail", Keeping.ACCOUNT, Readers.ADMINS, Erasure.WITH_ACCOUNT, "outgoing_mail")
                        .forDays(AccountSettings.KEEP_MAIL));
    }
}
