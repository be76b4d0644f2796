package org.lyceum.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.LanguageChoice;
import org.lyceum.retrieval.SiteSearch;
import org.lyceum.settings.Site;
import org.lyceum.ui.ClientAsset;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

/** The frame around every page: header with navigation and switches, and the page itself as its main region. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Messages messages;
    private final Site site;
    private final Main main = new Main();

    MainLayout(Messages messages, Site site, CurrentPerson person, LanguageChoice languages,
            AuthenticationContext authentication, SiteSearch search) {
        this.messages = messages;
        this.site = site;
        addClassName("shell");
        main.setId(CONTENT);
        main.addClassName("shell-content");
        main.getElement().setAttribute("tabindex", "-1");
        Header header = new Header(
                logo(),
                MainNavigation.phoneButton(getTranslation("shell.menu")),
                new MainNavigation(messages),
                new HeaderTools(person.find(), languages, site, authentication,
                        new PaletteCommands(search, messages, site, languages, authentication)));
        header.addClassName("shell-header");
        add(skipLink(), header, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ClientAsset.SHELL.load(event.getUI());
        event.getUI().getPage().executeJs(
                "document.documentElement.lang = $0", Language.of(event.getUI().getLocale()).tag());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = event.getLocationChangeEvent().getUI();
        // The router sets the page's own title after this.
        ui.beforeClientResponse(this, context -> completeTitle(ui));
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            // A new page without a page load: screen readers and keyboards start at its beginning.
            ui.getPage().executeJs("window.lyceumPageChanged?.()");
        }
    }

    private void completeTitle(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title != null && !title.isBlank()) {
            ui.getPage().setTitle(getTranslation("shell.title", messages.has(title) ? getTranslation(title) : title, site.name()));
        }
    }

    private Anchor skipLink() {
        Anchor link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Anchor logo() {
        Image mark = new Image(site.logo().orElse("favicon.svg"), "");
        mark.addClassName("shell-mark");
        mark.getElement().setAttribute("height", "28");
        Anchor logo = new Anchor("", mark, new Span(site.name()));
        logo.addClassName("shell-logo");
        logo.getElement().setAttribute("router-link", true).setAttribute("aria-label", getTranslation("shell.home", site.name()));
        return logo;
    }
}
