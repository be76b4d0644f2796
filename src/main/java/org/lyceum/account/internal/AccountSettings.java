package org.lyceum.account.internal;

import java.util.List;
import java.util.Map;
import org.lyceum.settings.Setting;
import org.lyceum.settings.Setting.Kind;
import org.lyceum.settings.SettingSource;
import org.springframework.stereotype.Component;

/** What admins set about sign-up, mail and how long accounts' rows are kept. */
@Component
public class AccountSettings implements SettingSource {

    static final String DOMAIN = "domain";
    static final String INVITATION = "invitation";

    public static final Setting POLICY =
            Setting.choice("sign-up.policy", "lyceum.sign-up.policy", "open", DOMAIN, INVITATION);
    public static final Setting DOMAINS = Setting.of(Kind.DOMAINS, "sign-up.domains", "lyceum.sign-up.domains", "");

    public static final Setting HOST = Setting.of(Kind.HOST, "mail.host", "spring.mail.host", "");
    public static final Setting PORT = Setting.number("mail.port", 1, 65_535, "spring.mail.port", 587);
    public static final Setting SECURITY =
            Setting.choice("mail.security", "lyceum.mail.security", "starttls", "tls", "none");
    public static final Setting USER = Setting.text("mail.user", 0, 200, "spring.mail.username", "");
    public static final Setting PASSWORD = Setting.of(Kind.SECRET, "mail.password", "spring.mail.password", "");
    public static final Setting FROM = Setting.of(Kind.EMAIL, "mail.from", "lyceum.mail.from", "lyceum@localhost");

    static final Setting KEEP_MAIL = days("retention.mail", 30);
    static final Setting KEEP_UNCONFIRMED = days("retention.unconfirmed", 30);
    static final Setting KEEP_INVITATIONS = days("retention.invitations", 180);

    @Override
    public List<Setting> settings() {
        return List.of(POLICY, DOMAINS, HOST, PORT, SECURITY, USER, PASSWORD, FROM, KEEP_MAIL, KEEP_UNCONFIRMED,
                KEEP_INVITATIONS);
    }

    @Override
    public Map<Setting, String> faults(Map<String, String> values) {
        if (DOMAIN.equals(values.get(POLICY.key())) && String.valueOf(values.get(DOMAINS.key())).isEmpty()) {
            return Map.of(DOMAINS, "settings.fault.domains-missing");
        }
        if (!String.valueOf(values.get(HOST.key())).isEmpty() && String.valueOf(values.get(FROM.key())).isEmpty()) {
            return Map.of(FROM, "settings.fault.from-missing");
        }
        return Map.of();
    }

    private static Setting days(String key, int fallback) {
        return Setting.number(key, 0, 3_650, "lyceum." + key + "-days", fallback);
    }
}
