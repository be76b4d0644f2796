package org.lyceum.operations.production;

import static org.lyceum.operations.production.Finding.refuse;
import static org.lyceum.operations.production.Finding.warn;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lyceum.operations.internal.OperationsSettings;

/**
 * What is too weak for people who did not set the portal up themselves. Refused is what lets strangers in, sends secrets
 * in the clear, or loses work; what only may be unwise is told.
 */
final class ProductionRules {

    /** Below it the portal runs out of memory with a handful of people. */
    static final int LEAST_HEAP_MEGABYTES = 384;
    /** What the launcher gives, less what the collector keeps for itself. */
    static final int USUAL_HEAP_MEGABYTES = 900;
    static final int LEAST_FREE_MEGABYTES = 2_048;

    private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);
    private static final Set<PosixFilePermission> GROUP = Set.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    private ProductionRules() {}

    /** Those that refuse come first. */
    static List<Finding> findings(StartFacts facts) {
        List<Finding> findings = new ArrayList<>();
        facts.defaults().forEach(bad -> findings.add(refuse("default", bad.property(), bad.fault(), bad.least(), bad.most())));
        address(facts.site()).ifPresent(findings::add);
        people(facts.people(), facts.mail(), findings);
        data(facts.data(), findings);
        database(facts.database()).ifPresent(findings::add);
        mail(facts.mail()).ifPresent(findings::add);
        machine(facts.machine(), findings);
        if (facts.site().metricsToken() > 0 && facts.site().metricsToken() < OperationsSettings.SHORTEST_TOKEN) {
            findings.add(refuse("metrics-token", OperationsSettings.SHORTEST_TOKEN));
        }
        return Stream.concat(findings.stream().filter(Finding::refuses),
                findings.stream().filter(finding -> !finding.refuses())).toList();
    }

    private static Optional<Finding> address(StartFacts.Site site) {
        String url = site.publicUrl();
        if (url.isEmpty()) {
            return Optional.of(refuse("address-missing", String.valueOf(site.port())));
        }
        if (!url.startsWith("https:")) {
            return isThisMachine(host(url)) ? Optional.empty() : Optional.of(refuse("address-plain", url));
        }
        return site.secureCookie() ? Optional.empty() : Optional.of(refuse("cookie"));
    }

    private static void people(StartFacts.People people, StartFacts.Mail mail, List<Finding> findings) {
        if (people.demo() > 0) {
            findings.add(refuse("demo-people", people.demo()));
        } else if (people.demoLeft() > 0) {
            findings.add(warn("demo-left"));
        }
        if (people.signUp().equals("open")) {
            findings.add(warn(mail.host().isEmpty() ? "sign-up-unconfirmed" : "sign-up-open"));
        }
    }

    private static void data(StartFacts.Data data, List<Finding> findings) {
        String permissions = PosixFilePermissions.toString(data.permissions());
        if (data.permissions().stream().anyMatch(OTHERS::contains)) {
            findings.add(refuse("data-open", data.folder(), permissions));
        } else if (data.permissions().stream().anyMatch(GROUP::contains)) {
            findings.add(warn("data-group", data.folder(), permissions));
        }
        if (data.freeMegabytes() < LEAST_FREE_MEGABYTES) {
            findings.add(warn("disk", data.folder(), data.freeMegabytes()));
        }
    }

    private static Optional<Finding> database(StartFacts.Database database) {
        String url = database.url().toLowerCase(Locale.ROOT);
        if (url.startsWith("jdbc:h2:mem:")) {
            return Optional.of(refuse("database-memory"));
        }
        // a file is guarded by its folder; a port is guarded by the password alone
        boolean port = url.startsWith("jdbc:h2:tcp:") || url.startsWith("jdbc:h2:ssl:") || url.contains("auto_server=true");
        if (port && !database.password()) {
            return Optional.of(refuse("database-password"));
        }
        boolean encrypted = Stream.of("require", "verify-ca", "verify-full").anyMatch(mode -> url.contains("sslmode=" + mode));
        if (url.startsWith("jdbc:postgresql:") && !encrypted && !isThisMachine(databaseHost(url))) {
            return Optional.of(warn("database-plain", databaseHost(url)));
        }
        return Optional.empty();
    }

    private static Optional<Finding> mail(StartFacts.Mail mail) {
        if (mail.host().isEmpty()) {
            return Optional.of(warn("mail-missing"));
        }
        if (mail.sender().endsWith("@localhost")) {
            return Optional.of(warn("mail-sender", mail.sender()));
        }
        return mail.security().equals("none") && !isThisMachine(mail.host())
                ? Optional.of(warn("mail-plain", mail.host())) : Optional.empty();
    }

    private static void machine(StartFacts.Machine machine, List<Finding> findings) {
        if (machine.heapMegabytes() < LEAST_HEAP_MEGABYTES) {
            findings.add(refuse("heap", machine.heapMegabytes(), LEAST_HEAP_MEGABYTES));
        } else if (machine.heapMegabytes() < USUAL_HEAP_MEGABYTES) {
            findings.add(warn("heap-small", machine.heapMegabytes()));
        }
        if (machine.root()) {
            findings.add(warn("root"));
        }
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("[::1]") || host.equals("::1");
    }

    /** Without a host the driver asks this machine. */
    private static String databaseHost(String url) {
        return url.contains("://") ? host(url.substring("jdbc:".length())) : "localhost";
    }

    /** A question mark for what is none, or more than one. */
    private static String host(String url) {
        try {
            return Objects.requireNonNullElse(new URI(url.replaceAll("\\?.*", "")).getHost(), "?");
        } catch (URISyntaxException e) {
            return "?";
        }
    }
}
