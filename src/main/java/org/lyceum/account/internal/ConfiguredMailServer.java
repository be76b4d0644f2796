package org.lyceum.account.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.lyceum.settings.Settings;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The server of the settings, made anew for each batch, so that a change holds for the next mail. */
@Component
class ConfiguredMailServer implements MailServer {

    /** Milliseconds. Without limits a server that does not answer would stop all mail for ever. */
    private static final String PATIENCE = "15000";

    private final Settings settings;
    private final Map<String, String> more;

    ConfiguredMailServer(Settings settings, Environment environment) {
        this.settings = settings;
        this.more = Binder.get(environment)
                .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class)).orElse(Map.of());
    }

    @Override
    public Optional<JavaMailSender> sender() {
        String host = settings.text(AccountSettings.HOST);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(settings.number(AccountSettings.PORT));
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + limit, PATIENCE);
        }
        String user = settings.text(AccountSettings.USER);
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(settings.text(AccountSettings.PASSWORD));
            properties.put("mail.smtp.auth", "true");
        }
        switch (settings.text(AccountSettings.SECURITY)) {
            case "tls" -> {
                properties.put("mail.smtp.ssl.enable", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case "starttls" -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            default -> properties.put("mail.smtp.starttls.enable", "true");
        }
        properties.putAll(more);
        return Optional.of(sender);
    }

    @Override
    public String from() {
        return settings.text(AccountSettings.FROM);
    }
}
