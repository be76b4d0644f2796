package org.lyceum.account.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mail outbox as site admins see it. Reading a mail is an act too: it may carry a one-time link. */
@Service
public class OutboxAdministration {

    private final Outbox outbox;
    private final Access access;
    private final CurrentPerson current;
    private final AuditLog audit;

    public OutboxAdministration(Outbox outbox, Access access, CurrentPerson current, AuditLog audit) {
        this.outbox = outbox;
        this.access = access;
        this.current = current;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<OutgoingMail> page(OutgoingMail.@Nullable State state, int offset, int limit) {
        requireAdmin();
        return outbox.page(state, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(OutgoingMail.@Nullable State state) {
        requireAdmin();
        return outbox.count(state);
    }

    /** The body of a mail; empty when it was sent or discarded meanwhile. */
    @Transactional
    public String read(UUID id) {
        PersonId admin = requireAdmin();
        record(admin, "account.mail-read", id);
        return outbox.find(id).map(OutgoingMail::body).orElse("");
    }

    @Transactional
    public void retry(UUID id) {
        PersonId admin = requireAdmin();
        if (outbox.retryNow(id)) {
            record(admin, "account.mail-retried", id);
        }
    }

    @Transactional
    public void discard(UUID id) {
        PersonId admin = requireAdmin();
        if (outbox.discard(id)) {
            record(admin, "account.mail-discarded", id);
        }
    }

    private PersonId requireAdmin() {
        PersonId admin = current.require().id();
        access.require(admin, Role.ADMIN, Scope.SITE);
        return admin;
    }

    private void record(PersonId admin, String action, UUID mail) {
        audit.record(new AuditEntry(admin.value(), action, "mail:" + mail, Map.of()));
    }
}
