package org.lyceum.account.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Mail;
import org.lyceum.account.MailOutbox;
import org.lyceum.account.PersonId;
import org.lyceum.account.PublicUrl;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as site admins make and revoke them: checked, and written to the audit log. */
@Service
public class InvitationAdministration {

    private final InvitationTable table;
    private final OrganisationTable organisations;
    private final InputRules rules;
    private final TimeOrderedIds ids;
    private final MailOutbox outbox;
    private final PublicUrl url;
    private final Access access;
    private final CurrentPerson current;
    private final AuditLog audit;

    public InvitationAdministration(
            InvitationTable table,
            OrganisationTable organisations,
            InputRules rules,
            TimeOrderedIds ids,
            MailOutbox outbox,
            PublicUrl url,
            Access access,
            CurrentPerson current,
            AuditLog audit) {
        this.table = table;
        this.organisations = organisations;
        this.rules = rules;
        this.ids = ids;
        this.outbox = outbox;
        this.url = url;
        this.access = access;
        this.current = current;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Invitation> page(int offset, int limit) {
        requireAdmin();
        return table.page(offset, limit);
    }

    @Transactional(readOnly = true)
    public int count() {
        requireAdmin();
        return table.count();
    }

    /**
     * Invites. A person gets the link by mail; the link of a domain is for the admin to pass on.
     *
     * @return the link, which is kept nowhere
     * @throws RefusedException when the guest is neither address nor domain, or may not have the role
     */
    @Transactional
    public String create(NewInvitation invitation) {
        PersonId admin = requireAdmin();
        String guest = PersonRow.normalise(invitation.guest());
        @Nullable String email = rules.email(guest).isEmpty() ? guest : null;
        @Nullable String domain = email == null ? domain(guest) : null;
        if (domain != null && invitation.role() == Role.ADMIN) {
            // a link that is passed around must not make admins
            throw new RefusedException("account.admin.refused.domain-admin");
        }
        if (invitation.organisation() != null && organisations.name(invitation.organisation()).isEmpty()) {
            throw new RefusedException("account.admin.refused.unknown");
        }
        UUID id = ids.next();
        String token = Secrets.next();
        table.insert(id, token, email, domain, invitation, admin);
        String link = url.of("invitation/" + token);
        if (email != null) {
            outbox.enqueue(new Mail(email, invitation.language(), "account.mail.invitation",
                    List.of(link, String.valueOf(InvitationTable.LIFE.toDays()))));
        }
        // no address here: audit entries outlive the people they are about
        record(admin, "account.invited", id, domain == null
                ? Map.of("role", invitation.role().name())
                : Map.of("role", invitation.role().name(), "domain", domain));
        return link;
    }

    /** Its link no longer works; who came already stays. */
    @Transactional
    public void revoke(UUID id) {
        PersonId admin = requireAdmin();
        if (table.revoke(id)) {
            record(admin, "account.invitation-revoked", id, Map.of());
        }
    }

    private static String domain(String guest) {
        String domain = guest.startsWith("@") ? guest.substring(1) : guest;
        if (!InputRules.isDomain(domain)) {
            throw new RefusedException("account.admin.refused.guest");
        }
        return domain.toLowerCase(Locale.ROOT);
    }

    private PersonId requireAdmin() {
        PersonId admin = current.require().id();
        access.require(admin, Role.ADMIN, Scope.SITE);
        return admin;
    }

    private void record(PersonId admin, String action, UUID invitation, Map<String, String> details) {
        audit.record(new AuditEntry(admin.value(), action, "invitation:" + invitation, details));
    }
}
