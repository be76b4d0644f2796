package org.lyceum.operations.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.account.TestMail;
import org.lyceum.audit.ActorNames;
import org.lyceum.settings.Setting;
import org.lyceum.settings.SettingsEditor;
import org.lyceum.settings.Site;
import org.lyceum.settings.SiteLogo;
import org.springframework.stereotype.Service;

/** The settings as admins of the site see and change them. Refuses everybody else. */
@Service
public class SiteAdministration {

    private final SettingsEditor editor;
    private final SiteLogo logo;
    private final Site site;
    private final TestMail mail;
    private final ActorNames names;
    private final Access access;
    private final CurrentPerson current;

    SiteAdministration(SettingsEditor editor, SiteLogo logo, Site site, TestMail mail, ActorNames names, Access access,
            CurrentPerson current) {
        this.editor = editor;
        this.logo = logo;
        this.site = site;
        this.mail = mail;
        this.names = names;
        this.access = access;
        this.current = current;
    }

    /** All settings by group, in the order of the page. */
    public Map<String, List<SettingsEditor.Row>> groups() {
        requireAdmin();
        Map<String, List<SettingsEditor.Row>> groups = new LinkedHashMap<>();
        for (SettingsEditor.Row row : editor.rows(editor.settings())) {
            groups.computeIfAbsent(row.setting().group(), group -> new java.util.ArrayList<>()).add(row);
        }
        return groups;
    }

    /** Names of those who changed something. */
    public Map<UUID, String> names(Collection<SettingsEditor.Row> rows) {
        requireAdmin();
        return names.names(rows.stream().map(SettingsEditor.Row::changedBy).filter(Objects::nonNull).distinct().toList());
    }

    /** @throws SettingsEditor.RejectedException when a value is no good; nothing is saved then */
    public int save(Map<String, String> values) {
        return editor.save(requireAdmin().id().value(), values);
    }

    public void reset(Setting setting) {
        editor.reset(requireAdmin().id().value(), setting);
    }

    public Optional<String> logo() {
        requireAdmin();
        return site.logo();
    }

    /** @throws SiteLogo.RefusedException when it cannot be shown; the old one stays */
    public void storeLogo(byte[] upload) {
        logo.store(requireAdmin().id().value(), upload);
    }

    public void removeLogo() {
        logo.remove(requireAdmin().id().value());
    }

    /** The address that a test mail would go to. */
    public String ownAddress() {
        return requireAdmin().email();
    }

    /** Waits for the mail server. @return what it said; empty when it took the mail */
    public Optional<String> sendTestMail() {
        return mail.send(requireAdmin());
    }

    private Person requireAdmin() {
        Person admin = current.require();
        access.require(admin.id(), Role.ADMIN, Scope.SITE);
        return admin;
    }
}
