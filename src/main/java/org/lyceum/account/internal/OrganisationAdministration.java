package org.lyceum.account.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations, groups and members for site admins: checked, and written to the audit log. */
@Service
public class OrganisationAdministration {

    private static final int LONGEST_NAME = 200;

    private final OrganisationTable table;
    private final PersonTable people;
    private final Access access;
    private final CurrentPerson current;
    private final AuditLog audit;

    public OrganisationAdministration(
            OrganisationTable table, PersonTable people, Access access, CurrentPerson current, AuditLog audit) {
        this.table = table;
        this.people = people;
        this.access = access;
        this.current = current;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<OrganisationTable.Unit> organisations() {
        requireAdmin();
        return table.organisations();
    }

    @Transactional(readOnly = true)
    public List<OrganisationTable.Unit> groups(UUID organisation) {
        requireAdmin();
        return table.groups(organisation);
    }

    @Transactional(readOnly = true)
    public List<PersonRow> members(UUID unit) {
        requireAdmin();
        return table.members(unit);
    }

    @Transactional(readOnly = true)
    public Optional<String> name(UUID unit) {
        requireAdmin();
        return table.name(unit);
    }

    /** @throws RefusedException when the name is empty, too long or taken */
    @Transactional
    public UUID create(String name) {
        PersonId admin = requireAdmin();
        UUID id = table.create(checked(name)).orElseThrow(OrganisationAdministration::nameTaken);
        record(admin, "account.organisation-created", id, Map.of("name", name.strip()));
        return id;
    }

    /** @throws RefusedException when the name is empty, too long or taken in this organisation */
    @Transactional
    public UUID createGroup(UUID organisation, String name) {
        PersonId admin = requireAdmin();
        UUID id = table.createGroup(organisation, checked(name)).orElseThrow(OrganisationAdministration::nameTaken);
        record(admin, "account.group-created", id, Map.of("name", name.strip()));
        return id;
    }

    /** @throws RefusedException when the name is empty, too long or taken */
    @Transactional
    public void rename(UUID unit, String name) {
        PersonId admin = requireAdmin();
        try {
            table.rename(unit, checked(name));
        } catch (DuplicateKeyException e) {
            throw nameTaken();
        }
        record(admin, "account.unit-renamed", unit, Map.of("name", name.strip()));
    }

    /** A member of a group is a member of its organisation. @throws RefusedException when nobody has the address */
    @Transactional
    public void addMember(UUID unit, String email) {
        PersonId admin = requireAdmin();
        PersonId person = people.byEmail(email).map(PersonRow::id)
                .orElseThrow(() -> new RefusedException("account.admin.refused.unknown"));
        Optional<UUID> organisation = table.organisationOf(unit);
        table.addMember(organisation.orElse(unit), person);
        if (organisation.isPresent()) {
            table.addGroupMember(unit, person);
        }
        record(admin, "account.member-added", unit, Map.of("person", person.toString()));
    }

    /** Who leaves an organisation leaves its groups. */
    @Transactional
    public void removeMember(UUID unit, PersonId person) {
        PersonId admin = requireAdmin();
        table.removeMember(unit, person);
        record(admin, "account.member-removed", unit, Map.of("person", person.toString()));
    }

    private PersonId requireAdmin() {
        PersonId admin = current.require().id();
        access.require(admin, Role.ADMIN, Scope.SITE);
        return admin;
    }

    private void record(PersonId admin, String action, UUID unit, Map<String, String> details) {
        audit.record(new AuditEntry(admin.value(), action, "organisation:" + unit, details));
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new RefusedException("account.admin.refused.name-length");
        }
        return stripped;
    }

    private static RefusedException nameTaken() {
        return new RefusedException("account.admin.refused.name-taken");
    }
}
