package org.lyceum.operations.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lyceum.operations.internal.OperationsSettings;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

class ProductionRulesTest {

    private static final String FILE = "jdbc:h2:file:/data/db/lyceum;MODE=PostgreSQL";

    private StartFacts.Site site = new StartFacts.Site("https://learn.example.org", true, 8080, 0);
    private StartFacts.People people = new StartFacts.People(0, 0, "invitation");
    private StartFacts.Data data = data("rwx------", 50_000);
    private StartFacts.Database database = new StartFacts.Database(FILE, false);
    private StartFacts.Mail mail = new StartFacts.Mail("smtp.example.org", "starttls", "lyceum@example.org");
    private StartFacts.Machine machine = new StartFacts.Machine(1_000, false);
    private List<StartFacts.BadDefault> defaults = List.of();

    @Test
    void shouldFindNothingWhereAllIsWell() {
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "'', refuse address-missing",
        "http://learn.example.org, refuse address-plain",
        "http://192.168.0.7:8080, refuse address-plain",
        "http://localhost.example.org, refuse address-plain",
        "http://localhost:8080, -",
        "http://127.0.0.1:8080, -",
        "http://[::1]:8080, -",
    })
    void shouldWantAnAddressThatIsEncryptedOrOfThisMachine(String url, String finding) {
        site = new StartFacts.Site(url, false, 8080, 0);
        assertThat(found()).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void shouldRefuseCookiesThatLeaveHttps() {
        site = new StartFacts.Site("https://learn.example.org", false, 8080, 0);
        assertThat(found()).containsExactly("refuse cookie");
    }

    @Test
    void shouldRefuseDemoPeopleAndNoteThoseThatAreShutOut() {
        people = new StartFacts.People(4, 0, "invitation");
        assertThat(found()).containsExactly("refuse demo-people");
        people = new StartFacts.People(0, 4, "invitation");
        assertThat(found()).containsExactly("warn demo-left");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"rwx------, -", "rwxr-x---, warn data-group", "rwxr-xr-x, refuse data-open", "rwx-----x, refuse data-open"})
    void shouldWantTheDataForTheirOwnerOnly(String permissions, String finding) {
        data = data(permissions, 50_000);
        assertThat(found()).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void shouldNotJudgePermissionsThatTheFileSystemDoesNotKnow() {
        data = new StartFacts.Data(Path.of("data"), java.util.Set.of(), 50_000);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "jdbc:h2:mem:x, true, refuse database-memory",
        "jdbc:h2:tcp://db/lyceum, false, refuse database-password",
        "jdbc:h2:file:/d/x;AUTO_SERVER=TRUE, false, refuse database-password",
        "jdbc:h2:file:/d/x;AUTO_SERVER=TRUE, true, -",
        "jdbc:postgresql://db.example.org/lyceum, true, warn database-plain",
        "jdbc:postgresql://db.example.org/lyceum?sslmode=prefer, true, warn database-plain",
        "jdbc:postgresql://db.example.org/lyceum?sslmode=verify-full, true, -",
        "jdbc:postgresql://localhost:5432/lyceum, true, -",
        "jdbc:postgresql:lyceum, true, -",
    })
    void shouldWantADatabaseThatKeepsAndIsKept(String url, boolean password, String finding) {
        database = new StartFacts.Database(url, password);
        assertThat(found()).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void shouldTellAboutMailWithoutRefusing() {
        mail = new StartFacts.Mail("", "starttls", "lyceum@localhost");
        assertThat(found()).containsExactly("warn mail-missing");
        mail = new StartFacts.Mail("smtp.example.org", "starttls", "lyceum@localhost");
        assertThat(found()).containsExactly("warn mail-sender");
        mail = new StartFacts.Mail("smtp.example.org", "none", "lyceum@example.org");
        assertThat(found()).containsExactly("warn mail-plain");
        mail = new StartFacts.Mail("localhost", "none", "lyceum@example.org");
        assertThat(found()).isEmpty();
    }

    @Test
    void shouldTellWhatOpenSignUpMeans() {
        people = new StartFacts.People(0, 0, "open");
        assertThat(found()).containsExactly("warn sign-up-open");
        mail = new StartFacts.Mail("", "starttls", "lyceum@localhost");
        assertThat(found()).containsExactly("warn sign-up-unconfirmed", "warn mail-missing");
    }

    @Test
    void shouldWantMemoryAndAUserOfItsOwn() {
        machine = new StartFacts.Machine(ProductionRules.LEAST_HEAP_MEGABYTES - 1, true);
        assertThat(found()).containsExactly("refuse heap", "warn root");
        machine = new StartFacts.Machine(ProductionRules.LEAST_HEAP_MEGABYTES, false);
        assertThat(found()).containsExactly("warn heap-small");
        data = data("rwx------", 100);
        assertThat(found()).containsExactly("warn disk", "warn heap-small");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, OperationsSettings.SHORTEST_TOKEN - 1})
    void shouldRefuseATokenThatCanBeGuessed(int characters) {
        site = new StartFacts.Site("https://learn.example.org", true, 8080, characters);
        assertThat(found()).containsExactly("refuse metrics-token");
    }

    @Test
    void shouldPutWhatIsRefusedFirstAndNameItInEveryLanguage() {
        defaults = List.of(new StartFacts.BadDefault("spring.mail.port", "settings.fault.number", 1, 65_535));
        site = new StartFacts.Site("", false, 18_080, 3);
        people = new StartFacts.People(4, 0, "open");
        data = data("rwxrwxrwx", 1);
        database = new StartFacts.Database("jdbc:h2:mem:x", false);
        mail = new StartFacts.Mail("", "none", "lyceum@localhost");
        machine = new StartFacts.Machine(100, true);
        List<Finding> findings = findings();
        assertThat(findings).extracting(Finding::refuses).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        assertThat(findings).extracting(Finding::rule).containsExactly("default", "address-missing", "demo-people", "data-open",
                "database-memory", "heap", "metrics-token", "sign-up-unconfirmed", "disk", "mail-missing", "root");
        Messages messages = new Messages();
        for (Language language : Language.values()) {
            assertThat(findings).allSatisfy(finding ->
                    assertThat(messages.get(language, finding.key(), finding.arguments().toArray())).doesNotContain("{", "!"));
        }
        assertThat(messages.get(Language.EN, findings.get(1).key(), findings.get(1).arguments().toArray()))
                .endsWith("set it to http://localhost:18080");
    }

    private List<Finding> findings() {
        return ProductionRules.findings(new StartFacts(site, people, data, database, mail, machine, defaults));
    }

    private List<String> found() {
        return Stream.of(findings()).flatMap(List::stream)
                .map(finding -> (finding.refuses() ? "refuse " : "warn ") + finding.rule()).toList();
    }

    private static StartFacts.Data data(String permissions, long free) {
        return new StartFacts.Data(Path.of("/data"), PosixFilePermissions.fromString(permissions), free);
    }
}
