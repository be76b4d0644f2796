package org.lyceum.account.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lyceum.account.Consent;
import org.lyceum.account.PersonalData;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.settings.Site;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people decide about their own data: consents, a copy of everything, and erasure. */
@Service
public class PrivacyDesk {

    private final SignedIn signedIn;
    private final ConsentHistory consents;
    private final List<PersonalData> modules;
    private final RoleTable roles;
    private final PasswordCheck check;
    private final OpenSession session;
    private final AuditLog audit;
    private final Messages messages;
    private final Site site;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrivacyDesk(
            SignedIn signedIn,
            ConsentHistory consents,
            List<PersonalData> modules,
            RoleTable roles,
            PasswordCheck check,
            OpenSession session,
            AuditLog audit,
            Messages messages,
            Site site,
            TransactionTemplate transaction,
            Clock clock) {
        this.signedIn = signedIn;
        this.consents = consents;
        // Accounts come last: the others may still ask who the person is.
        this.modules = modules.stream()
                .sorted(Comparator.comparing((PersonalData data) -> data.module().equals(AccountData.MODULE))
                        .thenComparing(PersonalData::module))
                .toList();
        this.roles = roles;
        this.check = check;
        this.session = session;
        this.audit = audit;
        this.messages = messages;
        this.site = site;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The modules that store something about people, by their short names. */
    public List<String> modules() {
        return modules.stream().map(PersonalData::module).toList();
    }

    /** The last decision; empty for somebody who never decided, which means no. */
    public Optional<ConsentHistory.Event> decision(Consent consent) {
        return consents.of(signedIn.requireRow().id()).stream()
                .filter(event -> event.consent() == consent)
                .reduce((earlier, later) -> later);
    }

    /** Holds at once. */
    public void decide(Consent consent, boolean given) {
        PersonRow person = signedIn.requireRow();
        transaction.executeWithoutResult(status -> consents.set(person.id(), consent, given));
    }

    public String exportName() {
        return "lyceum-" + OffsetDateTime.ofInstant(clock.instant(), signedIn.requireRow().zone()).toLocalDate() + ".zip";
    }

    /**
     * Writes a zip with a folder for each module, one module after the other, so that only one is in memory.
     *
     * @param progress is told the part that is done, 0 to 1
     */
    public void export(OutputStream out, DoubleConsumer progress) throws IOException {
        PersonRow person = signedIn.requireRow();
        audit.record(new AuditEntry(person.id().value(), "account.data-exported", "person:" + person.id(), Map.of()));
        progress.accept(0);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        write(zip, "README.txt", messages.get(person.language(), "account.privacy.export-readme", site.name())
                .getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < modules.size(); i++) {
            PersonalData module = modules.get(i);
            for (Map.Entry<String, byte[]> file : module.export(person.id()).entrySet()) {
                write(zip, module.module() + "/" + file.getKey(), file.getValue());
            }
            zip.flush();
            progress.accept((i + 1.0) / modules.size());
        }
        // The end of the archive, so that a broken download is no valid one. Closing is for whoever opened it.
        zip.finish();
    }

    /**
     * Erases everything of the person who is signed in, in all modules or in none. Their sessions
     * are worth nothing from then on; {@link #leave} ends this one.
     *
     * @throws RefusedException when the password is wrong, for the last admin of the site, and for demo people, who belong to everybody
     */
    public void erase(String password) {
        PersonRow person = signedIn.requireRow();
        if (person.demo()) {
            throw new RefusedException("account.self.refused.demo");
        }
        check.require(person, password);
        transaction.executeWithoutResult(status -> {
            if (roles.isLastSiteAdmin(person.id())) {
                throw new RefusedException("account.self.refused.last-admin");
            }
            modules.forEach(module -> module.erase(person.id()));
            audit.record(new AuditEntry(person.id().value(), "account.erased", "person:" + person.id(), Map.of()));
        });
    }

    /** Ends the session of somebody who is gone. */
    public void leave() {
        session.end();
    }

    private void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
