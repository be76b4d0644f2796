package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lyceum.ui.Language;

class SignInBrowserTest extends BrowserTest {

    @Test
    void shouldLetADemoPersonInWhenTheQuickFillIsUsed() {
        Page page = open(guest(Language.EN), "sign-in");
        assertAccessible(page);
        page.getByText("learner", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("input[name=password]")).hasValue(DEMO_PASSWORD);
        page.locator("vaadin-button[theme~=primary]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).contains("JSESSIONID");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'account.signed-in'")
                .query(Integer.class).single()).isPositive();
    }

    @Test
    void shouldSayThatTheSignInIsWrongAndKeepThePersonOut() {
        Page page = open(guest(Language.DE), "sign-in");
        page.locator("input[name=username]").fill("learner@demo.lyceum");
        page.locator("input[name=password]").fill("not the password");
        page.keyboard().press("Enter");
        assertVisible(page.getByText(text(Language.DE, "account.sign-in.error")));
        assertThat(page.url()).endsWith("/sign-in?error");
    }

    @Test
    void shouldComeBackWithoutASessionWhenKeptSignedIn() {
        Page page = open(guest(Language.EN), "sign-in");
        page.locator("input[name=username]").fill("teacher@demo.lyceum");
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.locator("input[name=remember-me]").check();
        page.locator("vaadin-button[theme~=primary]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        Cookie device = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("lyceum-device")).findFirst().orElseThrow();
        assertThat(device.httpOnly).isTrue();
        page.context().clearCookies();
        page.context().addCookies(List.of(device));
        page.navigate("http://localhost:" + port + "/sign-in");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    @Test
    void shouldSendSecurityHeadersWithEveryPage() {
        Map<String, String> headers = guest(Language.EN)
                .navigate("http://localhost:" + port + "/sign-in").headers();
        assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin");
        assertThat(headers.get("cache-control")).contains("no-store");
    }

    @Test
    void shouldFitAPhone() {
        Page page = open(guest(Language.FR, 360, 740, ColorScheme.LIGHT), "sign-in");
        assertFitsWidth(page);
    }
}
