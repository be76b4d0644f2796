package org.lyceum.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people outside reach the portal: {@code LYCEUM_PUBLIC_URL}, otherwise this machine. */
@Component
public class PublicUrl {

    private final String configured;
    private final Environment environment;

    public PublicUrl(@Value("${lyceum.public-url:}") String configured, Environment environment) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.environment = environment;
    }

    /** An absolute address of a page of the portal, for mails and the console. */
    public String of(String path) {
        return base() + "/" + path;
    }

    public boolean isSecure() {
        return configured.startsWith("https:");
    }

    private String base() {
        if (!configured.isEmpty()) {
            return configured;
        }
        // the port in fact, where the configured one is 0
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
