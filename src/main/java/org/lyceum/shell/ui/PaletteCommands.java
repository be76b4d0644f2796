package org.lyceum.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lyceum.account.LanguageChoice;
import org.lyceum.retrieval.SearchDocument.Kind;
import org.lyceum.retrieval.SearchHit;
import org.lyceum.retrieval.SearchHit.Fragment;
import org.lyceum.retrieval.SiteSearch;
import org.lyceum.settings.Site;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;

/** What the palette offers to the person: what the course texts say, the pages open to them, and their settings. */
final class PaletteCommands {

    private static final int CONTENT_SHOWN = 7;

    private final SiteSearch search;
    private final Messages messages;
    private final Site site;
    private final LanguageChoice languages;
    private final AuthenticationContext authentication;

    PaletteCommands(
            SiteSearch search, Messages messages, Site site, LanguageChoice languages,
            AuthenticationContext authentication) {
        this.search = search;
        this.messages = messages;
        this.site = site;
        this.languages = languages;
        this.authentication = authentication;
    }

    List<Command> content(String typed, Runnable close) {
        List<Command> commands = new ArrayList<>();
        for (SearchHit hit : search.search(language(), typed, null, CONTENT_SHOWN).hits()) {
            String kind = text("shell.palette.kind." + name(hit.document().kind()));
            String context = hit.document().context().isEmpty() ? kind : kind + " · " + hit.document().context();
            commands.add(new Command(hit.title(), context, going(hit.document().path(), close)));
        }
        if (!commands.isEmpty()) {
            commands.add(new Command(List.of(new Fragment(text("shell.palette.all", typed.strip()), false)), "", () -> {
                close.run();
                UI.getCurrent().navigate("search", QueryParameters.of("q", typed.strip()));
            }));
        }
        return commands;
    }

    List<Command> pages(String typed, Runnable close) {
        List<Command> commands = new ArrayList<>();
        MenuConfiguration.getMenuEntries().forEach(entry -> commands.add(Command.of(
                messages.has(entry.title()) ? text(entry.title()) : entry.title(), going(entry.path(), close))));
        commands.add(Command.of(text("shell.profile"), going("profile", close)));
        commands.add(Command.of(text("shell.privacy"), going("privacy", close)));
        if (authentication.hasRole("ADMIN")) {
            commands.add(Command.of(text("shell.styleguide.title"), going("styleguide", close)));
        }
        return matching(commands, typed);
    }

    /** Only when asked for by name: a language switched by accident is hard to switch back. */
    List<Command> settings(String typed, Runnable close) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<Command> commands = new ArrayList<>();
        for (Language language : site.languages()) {
            commands.add(Command.of(text("shell.palette.language", language.nativeName()), () -> {
                languages.choose(language);
                UI.getCurrent().getPage().reload();
            }));
        }
        for (String appearance : new String[] {"system", "light", "dark"}) {
            commands.add(Command.of(text("shell.palette.theme", text("shell.theme." + appearance)), () -> {
                UI.getCurrent().getPage().executeJs("window.lyceumAppearance?.($0)", appearance);
                close.run();
            }));
        }
        commands.add(Command.of(text("shell.sign-out"), authentication::logout));
        return matching(commands, typed);
    }

    private static List<Command> matching(List<Command> commands, String typed) {
        return commands.stream().filter(command -> command.matches(typed)).toList();
    }

    private static Runnable going(String path, Runnable close) {
        return () -> {
            close.run();
            UI.getCurrent().navigate(path.startsWith("/") ? path.substring(1) : path);
        };
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Language language() {
        return Language.of(UI.getCurrent().getLocale());
    }

    private String text(String key, Object... arguments) {
        return messages.get(language(), key, arguments);
    }
}
