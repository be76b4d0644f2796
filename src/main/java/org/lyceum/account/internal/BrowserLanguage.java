package org.lyceum.account.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.LanguageChoice;
import org.lyceum.account.Person;
import org.lyceum.account.PublicUrl;
import org.lyceum.settings.Site;
import org.lyceum.ui.Language;
import org.springframework.stereotype.Component;

/** Applies the choice of language when a page is loaded. */
@Component
class BrowserLanguage implements LanguageChoice, VaadinServiceInitListener {

    private static final String COOKIE = "lyceum-language";

    private final CurrentPerson current;
    private final PersonTable people;
    private final PublicUrl url;
    private final Site site;

    BrowserLanguage(CurrentPerson current, PersonTable people, PublicUrl url, Site site) {
        this.current = current;
        this.people = people;
        this.url = url;
        this.site = site;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            Locale wanted = chosen(VaadinRequest.getCurrent()).map(Language::locale).orElse(init.getUI().getLocale());
            Language language = site.language(wanted);
            init.getUI().getSession().setLocale(language.locale());
            init.getUI().setLocale(language.locale());
        });
    }

    @Override
    public void choose(Language language) {
        current.find().ifPresent(person -> people.setLanguage(person.id(), language));
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, language.tag());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setSecure(url.isSecure());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setLocale(language.locale());
        }
    }

    private Optional<Language> chosen(VaadinRequest request) {
        Optional<Language> own = current.find().map(Person::language);
        if (own.isPresent() || request == null || request.getCookies() == null) {
            return own;
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.ofTag(cookie.getValue()));
    }
}
