package org.lyceum.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.lyceum.account.LanguageChoice;
import org.lyceum.account.Person;
import org.lyceum.settings.Site;
import org.lyceum.ui.Language;

/** Language, appearance, and the person's own menu, or the way to sign in. */
final class HeaderTools extends Div {

    private final LanguageChoice languages;
    private final Site site;
    private final AuthenticationContext authentication;

    HeaderTools(Optional<Person> person, LanguageChoice languages, Site site, AuthenticationContext authentication,
            PaletteCommands commands) {
        this.languages = languages;
        this.site = site;
        this.authentication = authentication;
        addClassName("shell-tools");
        person.ifPresent(signedIn -> add(searchButton(commands)));
        if (site.languages().size() > 1) {
            add(languageSwitch());
        }
        add(appearanceSwitch());
        add(person.map(this::accountMenu).orElseGet(this::signInLink));
    }

    private Component searchButton(PaletteCommands commands) {
        NativeButton button = choice("", false);
        button.add(icon(VaadinIcon.SEARCH));
        button.addClassName("shell-search");
        button.getElement()
                .setAttribute("aria-label", getTranslation("shell.palette.open"))
                .setAttribute("title", getTranslation("shell.palette.open"))
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K")
                .setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> new CommandPalette(commands).open());
        return button;
    }

    private Component languageSwitch() {
        Language now = Language.of(getLocale());
        String code = now.tag().substring(0, 2).toUpperCase(Locale.ROOT);
        // The name holds the letters that are seen, so that people can speak them to a voice control.
        Disclosure menu = new Disclosure("shell-language",
                getTranslation("shell.language", code + ", " + now.nativeName()),
                icon(VaadinIcon.GLOBE), new Span(code));
        for (Language language : site.languages()) {
            NativeButton choice = choice(language.nativeName(), language == now);
            choice.getElement().setAttribute("lang", language.tag());
            choice.addClickListener(click -> {
                languages.choose(language);
                // A reload keeps path, query and anchor, and every view speaks the new language from its first word.
                UI.getCurrent().getPage().reload();
            });
            menu.addItem(choice);
        }
        return menu;
    }

    /** Works in the browser alone: the choice belongs to the screen, not to the person. */
    private Component appearanceSwitch() {
        Disclosure menu = new Disclosure("shell-appearance", getTranslation("shell.theme"), icon(VaadinIcon.ADJUST));
        for (String appearance : new String[] {"system", "light", "dark"}) {
            NativeButton choice = choice(getTranslation("shell.theme." + appearance), false);
            choice.getElement().setAttribute("data-appearance", appearance);
            menu.addItem(choice);
        }
        return menu;
    }

    private Component accountMenu(Person person) {
        Span name = new Span(person.displayName());
        name.addClassName("shell-person");
        Disclosure menu = new Disclosure("shell-account", getTranslation("shell.account", person.displayName()),
                icon(VaadinIcon.USER), name, MainNavigation.chevron());
        menu.addItem(link("profile", "shell.profile"));
        menu.addItem(link("privacy", "shell.privacy"));
        NativeButton signOut = choice(getTranslation("shell.sign-out"), false);
        signOut.addClickListener(click -> authentication.logout());
        menu.addItem(signOut);
        return menu;
    }

    private Component signInLink() {
        Anchor link = link("sign-in", "shell.sign-in");
        link.addClassName("shell-sign-in");
        return link;
    }

    private Anchor link(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static NativeButton choice(String text, boolean current) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "button");
        if (current) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private static Icon icon(VaadinIcon which) {
        Icon icon = which.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
