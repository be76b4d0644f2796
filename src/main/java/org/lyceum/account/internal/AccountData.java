package org.lyceum.account.internal;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.lyceum.account.PersonalData;
import org.lyceum.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What this module stores about a person. The row of the person stays, with nothing personal in it. */
@Component
class AccountData implements PersonalData {

    static final String MODULE = "account";

    private final PersonTable people;
    private final RoleTable roles;
    private final OrganisationTable organisations;
    private final ConsentHistory consents;
    private final KeepSignedIn devices;
    private final OneTimeTokens tokens;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    AccountData(
            PersonTable people,
            RoleTable roles,
            OrganisationTable organisations,
            ConsentHistory consents,
            KeepSignedIn devices,
            OneTimeTokens tokens,
            AuditTrail trail,
            JdbcClient jdbc) {
        this.people = people;
        this.roles = roles;
        this.organisations = organisations;
        this.consents = consents;
        this.devices = devices;
        this.tokens = tokens;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, byte[]> export(PersonId person) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        people.row(person).ifPresent(row -> files.put("profile.json", write(profile(row))));
        people.row(person).map(PersonRow::email).filter(email -> !email.isEmpty())
                .ifPresent(email -> files.put("mails.json", write(mails(email))));
        files.put("roles.json", write(roles.grants(person).stream().map(this::role).toList()));
        files.put("consents.json", write(consents.of(person).stream().map(event -> fields(
                "consent", event.consent().name(), "given", event.given(), "at", event.at().toInstant().toString())).toList()));
        List<AuditTrail.Act> acts = trail.actsOf(person.value());
        files.put("sign-ins.json", write(acts.stream().filter(act -> act.action().equals("account.signed-in"))
                .map(act -> act.at().toString()).toList()));
        files.put("acts.json", write(acts.stream().map(act -> fields(
                "at", act.at().toString(), "action", act.action(), "subject", act.subject())).toList()));
        return files;
    }

    @Override
    public void erase(PersonId person) {
        roles.revokeAll(person);
        organisations.removeFromAll(person);
        consents.erase(person);
        devices.forgetDevices(person);
        tokens.forget(person);
        jdbc.sql("delete from restriction where person = :person").param("person", person.value()).update();
        people.row(person).map(PersonRow::email).filter(email -> !email.isEmpty()).ifPresent(email -> {
            jdbc.sql("delete from outgoing_mail where recipient = :email").param("email", email).update();
            jdbc.sql("delete from invitation where email = :email").param("email", email).update();
        });
        people.anonymise(person);
    }

    /** Not their bodies, which carry one-time links. */
    private List<Map<String, Object>> mails(String email) {
        return jdbc.sql("select subject, status, created_at from outgoing_mail where recipient = :email order by created_at")
                .param("email", email)
                .query((rs, row) -> fields("subject", rs.getString("subject"), "status", rs.getString("status"),
                        "at", rs.getObject("created_at", OffsetDateTime.class).toInstant().toString()))
                .list();
    }

    private Map<String, Object> profile(PersonRow row) {
        Map<String, Object> profile = fields("id", row.id().toString(), "email", row.email(),
                "displayName", row.displayName(), "legalName", row.legalName(), "language", row.language().tag(),
                "zone", row.zone().getId(), "createdAt", row.createdAt().toInstant().toString());
        if (row.signedInAt() != null) {
            profile.put("lastSignIn", row.signedInAt().toInstant().toString());
        }
        profile.put("organisationsAndGroups", organisations.unitsOf(row.id()));
        return profile;
    }

    private Map<String, Object> role(RoleGrant grant) {
        UUID unit = grant.scope().id();
        Map<String, Object> role = fields("role", grant.role().name(), "scope", grant.scope().kind().name());
        if (unit != null) {
            role.put("name", organisations.name(unit).orElse(""));
        }
        return role;
    }

    private byte[] write(Object value) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    /** In the order in which people read them. */
    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
