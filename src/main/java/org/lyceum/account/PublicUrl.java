package org.lyceum.account;

import org.lyceum.settings.Settings;
import org.lyceum.settings.Site;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people outside reach the portal: the setting of that name, otherwise this machine. */
@Component
public class PublicUrl {

    private final Settings settings;
    private final Environment environment;

    public PublicUrl(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** An absolute address of a page of the portal, for mails and the console. */
    public String of(String path) {
        return base() + "/" + path;
    }

    public boolean isSecure() {
        return settings.text(Site.PUBLIC_URL).startsWith("https:");
    }

    private String base() {
        String configured = settings.text(Site.PUBLIC_URL);
        if (!configured.isEmpty()) {
            return configured;
        }
        // the port in fact, where the configured one is 0
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
