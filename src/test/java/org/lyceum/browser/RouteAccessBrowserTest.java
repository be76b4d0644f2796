package org.lyceum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, for every role, with ids that exist and ids that do not. A route that is not listed here fails. */
class RouteAccessBrowserTest extends BrowserTest {

    private enum Who {
        EVERYBODY,
        SIGNED_IN,
        /** Teachers, reviewers and admins. */
        STAFF,
        ADMIN
    }

    private static final Map<String, Who> ROUTES = new TreeMap<>(Map.ofEntries(
            Map.entry("", Who.EVERYBODY),
            Map.entry("sign-in", Who.EVERYBODY),
            Map.entry("sign-up", Who.EVERYBODY),
            Map.entry("forgot", Who.EVERYBODY),
            Map.entry("goodbye", Who.EVERYBODY),
            Map.entry("confirm/:token?", Who.EVERYBODY),
            Map.entry("reset/:token", Who.EVERYBODY),
            Map.entry("invitation/:token", Who.EVERYBODY),
            Map.entry("first-admin/:token", Who.EVERYBODY),
            Map.entry("profile", Who.SIGNED_IN),
            Map.entry("privacy", Who.EVERYBODY),
            Map.entry("search", Who.SIGNED_IN),
            Map.entry("courses", Who.SIGNED_IN),
            Map.entry("courses/:course", Who.SIGNED_IN),
            Map.entry("courses/:course/assignment", Who.SIGNED_IN),
            Map.entry("courses/:course/glossary", Who.SIGNED_IN),
            Map.entry("courses/:course/completed", Who.SIGNED_IN),
            Map.entry("courses/:course/:lesson", Who.SIGNED_IN),
            Map.entry("courses/:course/:lesson/:exercise", Who.SIGNED_IN),
            Map.entry("notebook", Who.SIGNED_IN),
            Map.entry("practise", Who.SIGNED_IN),
            Map.entry("deadlines", Who.SIGNED_IN),
            Map.entry("transcript", Who.SIGNED_IN),
            Map.entry("transcript/:person", Who.STAFF),
            Map.entry("teaching/assignments", Who.STAFF),
            Map.entry("teaching/assignments/:work", Who.STAFF),
            Map.entry("exams", Who.SIGNED_IN),
            Map.entry("exams/result/:sitting", Who.SIGNED_IN),
            Map.entry("exams/bank", Who.STAFF),
            Map.entry("exams/bank/transfer", Who.STAFF),
            Map.entry("exams/bank/:exam/:item", Who.STAFF),
            Map.entry("admin/feedback", Who.ADMIN),
            Map.entry("admin/people", Who.ADMIN),
            Map.entry("admin/people/:person", Who.ADMIN),
            Map.entry("admin/organisations", Who.ADMIN),
            Map.entry("admin/invitations", Who.ADMIN),
            Map.entry("admin/outbox", Who.ADMIN),
            Map.entry("admin/audit", Who.ADMIN),
            Map.entry("admin/settings", Who.ADMIN),
            Map.entry("admin/jobs", Who.ADMIN),
            Map.entry("admin/content", Who.ADMIN),
            Map.entry("styleguide", Who.ADMIN)));

    private static final Map<String, String> EXISTING = Map.of(
            ":course", "programming-with-generative-ai",
            ":lesson", "lists-and-budgets",
            ":exercise", "fit-budget",
            ":token?", "no-such-token",
            ":token", "no-such-token");

    /** Well-formed and nobody's. */
    private static final Map<String, String> FOREIGN = Map.of(
            ":course", "no-such-course",
            ":lesson", "no-such-lesson",
            ":exercise", "no-such-exercise",
            ":exam", "no-such-exam",
            ":item", "no-such-item",
            ":sitting", "00000000-0000-7000-8000-000000000000",
            ":work", "00000000-0000-7000-8000-000000000000",
            ":person", "00000000-0000-7000-8000-000000000000");

    @Autowired
    private WebApplicationContext context;

    @Test
    void shouldListEveryRoute() {
        ServletContext servlet = context.getServletContext();
        Set<String> registered = RouteConfiguration
                .forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)))
                .getAvailableRoutes().stream()
                .map(route -> route.getTemplate())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(registered).isEqualTo(ROUTES.keySet());
    }

    @Test
    void shouldListEveryEndpoint() {
        Set<String> paths = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.lyceum."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(paths).containsExactly("/calendar/{token}.ics", "/content/{hash}/{*path}", "/error",
                "/exam-api/changes", "/exam-api/items", "/exam-api/language", "/exam-api/start", "/exam-api/state",
                "/exam-api/submit", "/exam-api/take-over", "/exam-api/words", "/site/logo", "/sitting/{id}");
        Page guest = guest(Language.EN);
        assertThat(guest.request().get(url("calendar/no-such-address.ics")).status()).isEqualTo(404);
        for (String path : List.of("exam-api/state", "exam-api/items?language=en", "exam-api/words?language=en")) {
            assertThat(guest.request().get(url(path)).status()).as(path).isEqualTo(401);
        }
        assertThat(guest.request().post(url("exam-api/submit")).status()).isEqualTo(401);
        assertThat(guest.request().get(url("content/abc/x.png"), RequestOptions.create()
                .setMaxRedirects(0)).status()).isIn(302, 401, 403);
        Page learner = signedIn("learner", Language.EN);
        assertThat(learner.request().get(url("content/abc/x.png")).status()).isEqualTo(404);
        assertThat(learner.request().get(url("sitting/00000000-0000-7000-8000-000000000000")).status()).isEqualTo(404);
        assertThat(learner.request().get(url("sitting/nonsense")).status()).isEqualTo(404);
    }

    @TestFactory
    Stream<DynamicTest> shouldOpenOnlyWhatARoleMaySee() {
        return Stream.of("guest", "learner", "teacher", "reviewer", "admin").map(role ->
                DynamicTest.dynamicTest(role, () -> {
                    Page page = role.equals("guest") ? guest(Language.EN) : signedIn(role, Language.EN);
                    List<String> wrong = new ArrayList<>();
                    ROUTES.forEach((route, who) -> {
                        if (route.contains(":person") || route.contains(":work") || route.contains(":item")
                                || route.contains(":sitting")) {
                            return; // needs a person, their work, a sitting or an item of a bank; see the next test
                        }
                        String found = visit(page, fill(route, EXISTING));
                        String wanted = wanted(role, route, who);
                        if (!found.equals(wanted)) {
                            wrong.add("%s: %s instead of %s".formatted(route, found, wanted));
                        }
                    });
                    assertThat(wrong).isEmpty();
                    closeBrowserContexts();
                }));
    }

    @Test
    void shouldAnswerForeignIdsAsNotFound() {
        Page admin = signedIn("admin", Language.EN);
        List<String> wrong = new ArrayList<>();
        ROUTES.keySet().stream().filter(route -> FOREIGN.keySet().stream().anyMatch(route::contains)).forEach(route -> {
            if (!visit(admin, fill(route, FOREIGN)).equals("not found")) {
                wrong.add(route);
            }
        });
        assertThat(visit(admin, "admin/people/not-an-id")).isEqualTo("not found");
        assertThat(wrong).isEmpty();
    }

    private static String wanted(String role, String route, Who who) {
        boolean guest = role.equals("guest");
        return switch (who) {
            case EVERYBODY -> "open";
            case SIGNED_IN -> guest ? "sign-in" : "open";
            case STAFF -> guest ? "sign-in" : role.equals("learner") ? "not found" : "open";
            case ADMIN -> guest ? "sign-in" : role.equals("admin") ? "open" : "not found";
        };
    }

    private String visit(Page page, String path) {
        page.navigate(url(path));
        page.locator("h1").first().waitFor();
        if (page.url().contains("/sign-in") && !path.equals("sign-in")) {
            return "sign-in";
        }
        return page.locator("h1").first().innerText().equals(text(Language.EN, "shell.not-found.title"))
                ? "not found" : "open";
    }

    private static String fill(String route, Map<String, String> parameters) {
        return Stream.of(route.split("/")).map(part -> parameters.getOrDefault(part, part))
                .collect(Collectors.joining("/"));
    }
}
