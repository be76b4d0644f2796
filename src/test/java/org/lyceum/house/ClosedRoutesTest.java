package org.lyceum.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lyceum.account.ClosedMeanwhile;

/** Which pages are closed to a person while an exam of theirs runs. A route that is not listed here fails. */
class ClosedRoutesTest {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private static final Map<String, String> ROUTES = new TreeMap<>(Map.ofEntries(
            Map.entry("search", CLOSED),
            Map.entry("courses", CLOSED),
            Map.entry("courses/:course", CLOSED),
            Map.entry("courses/:course/assignment", CLOSED),
            Map.entry("courses/:course/glossary", CLOSED),
            Map.entry("courses/:course/completed", CLOSED),
            Map.entry("courses/:course/:lesson", CLOSED),
            Map.entry("courses/:course/:lesson/:exercise", CLOSED),
            Map.entry("notebook", CLOSED),
            Map.entry("practise", CLOSED),
            Map.entry("exams/bank", CLOSED),
            Map.entry("exams/bank/transfer", CLOSED),
            Map.entry("exams/bank/:exam/:item", CLOSED),
            Map.entry("exams", OPEN),
            Map.entry("exams/result/:sitting", OPEN),
            Map.entry("", OPEN),
            Map.entry("sign-in", OPEN),
            Map.entry("sign-up", OPEN),
            Map.entry("forgot", OPEN),
            Map.entry("goodbye", OPEN),
            Map.entry("confirm/:token?", OPEN),
            Map.entry("reset/:token", OPEN),
            Map.entry("invitation/:token", OPEN),
            Map.entry("first-admin/:token", OPEN),
            Map.entry("profile", OPEN),
            Map.entry("privacy", OPEN),
            Map.entry("deadlines", OPEN),
            Map.entry("transcript", OPEN),
            // staff keep their work; who marks may be a candidate of another exam
            Map.entry("transcript/:person", OPEN),
            Map.entry("teaching/assignments", OPEN),
            Map.entry("teaching/assignments/:work", OPEN),
            Map.entry("admin/feedback", OPEN),
            Map.entry("admin/people", OPEN),
            Map.entry("admin/people/:person", OPEN),
            Map.entry("admin/organisations", OPEN),
            Map.entry("admin/invitations", OPEN),
            Map.entry("admin/outbox", OPEN),
            Map.entry("admin/audit", OPEN),
            Map.entry("admin/settings", OPEN),
            Map.entry("admin/jobs", OPEN),
            Map.entry("admin/content", OPEN),
            Map.entry("styleguide", OPEN)));

    @Test
    void shouldCloseWhatHelpsInAnExamAndListEveryRoute() {
        Map<String, String> found = new TreeMap<>();
        for (JavaClass type : FloorsTest.PORTAL) {
            if (type.isAnnotatedWith(Route.class)) {
                found.put(type.getAnnotationOfType(Route.class).value(),
                        type.isAnnotatedWith(ClosedMeanwhile.class) ? CLOSED : OPEN);
            }
        }
        assertThat(found).isEqualTo(ROUTES);
    }
}
