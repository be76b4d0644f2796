package org.lyceum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.lyceum.ui.Language;

/** From nobody to somebody: sign-up, the mail in the outbox, the confirmed account. */
class AccountBrowserTest extends BrowserTest {

    @Test
    void shouldSignUpConfirmAndSignIn() {
        Page page = open(guest(Language.DE), "sign-up");
        assertAccessible(page);
        page.locator("input[autocomplete=name], input[autocomplete=nickname]").first().fill("Nora Neu");
        page.locator("input[autocomplete=username], input[autocomplete=email]").first().fill("nora@example.org");
        page.locator("input[autocomplete=new-password]").first().fill("a quiet lantern 42");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(Language.DE, "account.sign-up.submit")))
                .last().click();
        assertThat(page.getByText(text(Language.DE, "account.sign-up.done"))).isVisible();

        page.navigate(mailedLink("nora@example.org"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(Language.DE, "account.confirm.submit")))
                .last().click();
        assertThat(page.getByText(text(Language.DE, "account.confirm.done"))).isVisible();

        open(page, "sign-in");
        page.locator("input[name=username]").fill("nora@example.org");
        page.locator("input[name=password]").fill("a quiet lantern 42");
        page.keyboard().press("Enter");
        assertThat(page.getByText(text(Language.DE, "learning.home.title", "Nora Neu"))).isVisible();
    }

    @Test
    void shouldShowAdminsThePeopleTheMailAndTheLog() {
        Page page = signedIn("admin", Language.EN);
        for (String path : new String[] {"admin/people", "admin/organisations", "admin/invitations", "admin/outbox",
                "admin/audit", "admin/content"}) {
            open(page, path);
            assertAccessible(page);
        }
        open(page, "admin/people");
        page.getByText("Lea Learner").first().click();
        assertThat(page.locator("h1")).containsText("Lea Learner");
        assertAccessible(page);
    }

    @Test
    void shouldFitPublicAndAdminPagesOnAPhone() {
        Page guest = guest(Language.JA, 360, 740, ColorScheme.LIGHT);
        for (String path : new String[] {"", "sign-in", "sign-up", "forgot"}) {
            open(guest, path);
            assertFitsWidth(guest);
            assertAccessible(guest);
        }
        Page admin = signIn(guest(Language.EN, 360, 740, ColorScheme.LIGHT), "admin", Language.EN);
        for (String path : new String[] {"admin/people", "admin/outbox", "admin/audit", "admin/content"}) {
            open(admin, path);
            assertFitsWidth(admin);
        }
    }
}
