package org.lyceum.operations.production;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.lyceum.account.AccountOperator;
import org.lyceum.settings.Setting;
import org.lyceum.settings.Settings;
import org.lyceum.settings.SettingsEditor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Gathers the facts of this start. */
@Component
class StartInspection {

    private static final int MEGABYTE = 1024 * 1024;

    private final Environment environment;
    private final Settings settings;
    private final SettingsEditor declared;
    private final AccountOperator accounts;
    private final ServletContext servlet;

    StartInspection(Environment environment, Settings settings, SettingsEditor declared, AccountOperator accounts,
            ServletContext servlet) {
        this.environment = environment;
        this.settings = settings;
        this.declared = declared;
        this.accounts = accounts;
        this.servlet = servlet;
    }

    StartFacts facts() {
        return new StartFacts(
                new StartFacts.Site(setting("site.public-url"), servlet.getSessionCookieConfig().isSecure(),
                        environment.getProperty("server.port", Integer.class, 8080), setting("monitoring.metrics-token").length()),
                people(),
                data(Path.of(environment.getProperty("lyceum.data", "data")).toAbsolutePath().normalize()),
                new StartFacts.Database(environment.getProperty("spring.datasource.url", ""),
                        !environment.getProperty("spring.datasource.password", "").isEmpty()),
                new StartFacts.Mail(setting("mail.host"), setting("mail.security"), setting("mail.from")),
                new StartFacts.Machine(Runtime.getRuntime().maxMemory() / MEGABYTE, "root".equals(System.getProperty("user.name"))),
                declared.badDefaults().entrySet().stream().map(bad -> new StartFacts.BadDefault(
                        bad.getKey().property(), bad.getValue(), bad.getKey().least(), bad.getKey().most())).toList());
    }

    private StartFacts.People people() {
        List<AccountOperator.Account> demo = accounts.accounts().stream().filter(AccountOperator.Account::demo).toList();
        int active = (int) demo.stream().filter(account -> account.status().equals("ACTIVE")).count();
        return new StartFacts.People(active, demo.size() - active, setting("sign-up.policy"));
    }

    private static StartFacts.Data data(Path folder) {
        try {
            Files.createDirectories(folder);
            Set<PosixFilePermission> permissions = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? Files.getPosixFilePermissions(folder) : Set.of();
            return new StartFacts.Data(folder, permissions, Files.getFileStore(folder).getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            throw new IllegalStateException("The data folder " + folder + " cannot be looked at", e);
        }
    }

    /** By key: the declarations lie inside their modules. Empty for one that no module declares. */
    private String setting(String key) {
        return declared.settings().stream().filter(each -> each.key().equals(key)).findFirst()
                .map((Setting each) -> settings.text(each)).orElse("");
    }
}
