package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.lyceum.LyceumApplication;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A portal on a free port with the shipped content and demo people, shared by all browser tests of a run,
 * and a browser in front of it. Texts are looked up in the bundles, so that a changed word breaks no test.
 */
@SpringBootTest(classes = LyceumApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

    static final String DEMO_PASSWORD = "lyceum-demo-2026";
    private static final Path DATA = newDataFolder();

    @LocalServerPort
    int port;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient jdbc;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @DynamicPropertySource
    static void portal(DynamicPropertyRegistry registry) {
        registry.add("lyceum.data", DATA::toString);
        registry.add("lyceum.mode", () -> "demo");
        // Training caches for a portal that lives for minutes would only take the processors from the tests.
        registry.add("lyceum.sandbox.aot-cache", () -> "false");
    }

    @AfterEach
    void closeBrowserContexts() {
        contexts.forEach(BrowserContext::close);
    }

    /** A new guest in front of a desktop screen. */
    Page guest(Language language) {
        return guest(language, 1280, 800, ColorScheme.LIGHT);
    }

    Page guest(Language language, int width, int height, ColorScheme scheme) {
        BrowserContext context = Chromium.browser().newContext(new Browser.NewContextOptions()
                .setLocale(language.tag())
                .setTimezoneId("Europe/Madrid")
                .setColorScheme(scheme)
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        return context.newPage();
    }

    /** A demo person, signed in, on the home page. */
    Page signedIn(String who, Language language) {
        return signIn(guest(language), who, language);
    }

    Page signIn(Page page, String who, Language language) {
        open(page, "sign-in");
        page.locator("input[name=username]").fill(who + "@demo.lyceum");
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    Page open(Page page, String path) {
        page.navigate(url(path));
        assertThat(page.locator("h1").first()).isVisible();
        return page;
    }

    String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    String text(Language language, String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }

    /** The link in the last mail to somebody, on this test's port. */
    String mailedLink(String recipient) {
        String body = jdbc.sql("select body from outgoing_mail where recipient = :to order by created_at desc fetch first 1 rows only")
                .param("to", recipient).query(String.class).single();
        Matcher link = Pattern.compile("https?://[^/\\s]+/(\\S+)").matcher(body);
        assertThat(link.find()).as("a link in %s", body).isTrue();
        return url(link.group(1));
    }

    /** Fails on what axe calls serious or critical. */
    static void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations().stream()
                .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                .toList();
        assertThat(violations.stream().map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
                .as("axe on %s", page.url())
                .isEmpty();
    }

    /** Fails when the page scrolls sideways. */
    static void assertFitsWidth(Page page) {
        Object overflow = page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as("sideways overflow of %s in px", page.url()).isLessThanOrEqualTo(0);
    }

    static void assertVisible(Locator locator) {
        assertThat(locator).isVisible();
    }

    private static Path newDataFolder() {
        try {
            return Files.createTempDirectory("lyceum-browser-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
