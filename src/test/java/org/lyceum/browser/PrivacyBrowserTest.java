package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lyceum.settings.StoredData;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** The privacy page says everything, to everybody, and it is true. */
class PrivacyBrowserTest extends BrowserTest {

    @Autowired
    private List<StoredData> modules;

    @Test
    void shouldNameEveryTableInExactlyOneEntry() {
        List<String> named = entries().stream().flatMap(entry -> entry.tables().stream()).toList();
        Set<String> tables = new TreeSet<>(jdbc.sql("""
                select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'""")
                .query(String.class).list());
        tables.remove("flyway_schema_history");
        assertThat(named).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named)).isEqualTo(tables);
    }

    @Test
    void shouldHaveWordsForEveryEntry() {
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(messages.has(entry.words())).as(entry.words()).isTrue();
            assertThat(messages.has(entry.words() + ".text")).as(entry.words()).isTrue();
            entry.days().forEach(days -> assertThat(messages.has(days.words() + ".short")).as(days.key()).isTrue());
        });
    }

    @Test
    void shouldBeReadableBeforeSigningUpWithThePeriodsThatAreSet() {
        Page page = open(guest(Language.JA, 360, 800, ColorScheme.DARK), "sign-in");
        page.getByText(text(Language.JA, "account.privacy.link")).click();
        assertThat(page.locator("h1")).hasText(text(Language.JA, "account.privacy.title"));
        assertThat(page.locator(".privacy-entry")).hasCount(entries().size());
        assertThat(page.getByText(text(Language.JA, "account.stored.days", text(Language.JA, "settings.retention.audit.short"), 730)))
                .isVisible();
        assertThat(page.getByText(text(Language.JA, "account.privacy.export"))).hasCount(0);
        assertFitsWidth(page);
        assertAccessible(page);
    }

    @Test
    void shouldOfferExportAndErasureToThoseWhoAreSignedIn() {
        Page page = open(signedIn("learner", Language.EN), "privacy");
        assertThat(page.getByText(text(Language.EN, "account.privacy.export"))).isVisible();
        assertThat(page.getByText(text(Language.EN, "account.privacy.erase")).first()).isVisible();
        assertThat(page.locator(".privacy-entry")).hasCount(entries().size());
        assertAccessible(page);
    }

    @Test
    void shouldSetNoCookieButThoseOfThePage() {
        Page page = open(guest(Language.EN), "sign-in");
        assertThat(cookies(page)).containsExactly("JSESSIONID");
        signIn(page, "learner", Language.EN);
        open(page, "courses");
        assertThat(cookies(page)).containsExactly("JSESSIONID");
        Cookie session = page.context().cookies().getFirst();
        assertThat(session.expires).as("for the session only").isEqualTo(-1);
        assertThat(session.httpOnly).isTrue();
    }

    @Test
    void shouldRememberTheDeviceOnlyOfThoseWhoAskForIt() {
        Page page = open(guest(Language.EN), "sign-in");
        page.getByText(text(Language.EN, "account.sign-in.keep")).click();
        signIn(page);
        assertThat(cookies(page)).containsExactly("JSESSIONID", "lyceum-device");
        double days = page.context().cookies().stream().filter(cookie -> cookie.name.equals("lyceum-device"))
                .mapToDouble(cookie -> (cookie.expires - epochSeconds(page)) / 86_400).findFirst().orElseThrow();
        assertThat(days).isBetween(29.9, 30.1);
    }

    private static void signIn(Page page) {
        page.locator("input[name=username]").fill("learner@demo.lyceum");
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static double epochSeconds(Page page) {
        return ((Number) page.evaluate("() => Date.now() / 1000")).doubleValue();
    }

    private static Set<String> cookies(Page page) {
        return page.context().cookies().stream().map(cookie -> cookie.name).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<StoredData.Entry> entries() {
        return modules.stream().flatMap(module -> module.stored().stream()).toList();
    }
}
