package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.internal.CourseStanding;
import org.lyceum.learning.internal.LearningPath;
import org.lyceum.ui.Language;

/** Which course builds on which: a drawing for the eye, and the same as a list for everybody. */
class PathMap extends Section {

    private static final int WIDTH = 210;
    private static final int HEIGHT = 64;
    private static final int GAP_X = 56;
    private static final int GAP_Y = 20;
    private static final int LETTERS = 24;

    private record Place(int x, int y) {}

    private final Map<String, Place> places = new HashMap<>();

    PathMap(List<CourseStanding> courses) {
        addClassName("learning-path");
        List<List<CourseStanding>> steps = LearningPath.steps(courses);
        Div drawing = new Div();
        drawing.addClassName("learning-path-drawing");
        drawing.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg(steps));
        OrderedList list = new OrderedList();
        steps.stream().flatMap(List::stream).forEach(course -> list.add(item(course, courses)));
        add(new H2(getTranslation("learning.path.title")), drawing, list);
    }

    /** Whether there is anything to draw. */
    static boolean tells(List<CourseStanding> courses) {
        return LearningPath.steps(courses).size() > 1;
    }

    private ListItem item(CourseStanding course, List<CourseStanding> all) {
        ListItem item = new ListItem(new CourseLink(course.course().key(), title(course)));
        String state = course.completed() ? "done" : course.enrolled() ? "started" : "new";
        String before = all.stream()
                .filter(other -> course.course().value().prerequisites().contains(other.course().key()))
                .map(this::title).collect(Collectors.joining(", "));
        String facts = getTranslation("learning.state." + state)
                + (before.isEmpty() ? "" : " · " + getTranslation("learning.path.after", before));
        Span span = new Span(facts);
        span.addClassNames("learning-facts", "learning-state-" + state);
        item.add(span);
        return item;
    }

    private String title(CourseStanding course) {
        return course.course().value().text(Language.of(getLocale())).title();
    }

    private String svg(List<List<CourseStanding>> steps) {
        int most = steps.stream().mapToInt(List::size).max().orElse(1);
        for (int column = 0; column < steps.size(); column++) {
            List<CourseStanding> step = steps.get(column);
            int top = (most - step.size()) * (HEIGHT + GAP_Y) / 2;
            for (int row = 0; row < step.size(); row++) {
                places.put(step.get(row).course().key(),
                        new Place(column * (WIDTH + GAP_X), top + row * (HEIGHT + GAP_Y)));
            }
        }
        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='-2 -2 %d %d' width='%d'>"
                .formatted(steps.size() * (WIDTH + GAP_X) - GAP_X + 4, most * (HEIGHT + GAP_Y) - GAP_Y + 4,
                        steps.size() * (WIDTH + GAP_X) - GAP_X));
        steps.stream().flatMap(List::stream).forEach(course -> arrows(course, svg));
        steps.stream().flatMap(List::stream).forEach(course -> box(course, svg));
        return svg.append("</svg>").toString();
    }

    private void arrows(CourseStanding course, StringBuilder svg) {
        Place to = places.get(course.course().key());
        for (String key : course.course().value().prerequisites()) {
            Place from = places.get(key);
            if (from != null && from.x() < to.x()) {
                int x1 = from.x() + WIDTH;
                int y1 = from.y() + HEIGHT / 2;
                int y2 = to.y() + HEIGHT / 2;
                int bend = (x1 + to.x()) / 2;
                svg.append("<path class='learning-path-arrow' d='M%d %d C%d %d %d %d %d %d m-7 -5 l7 5 l-7 5'/>"
                        .formatted(x1, y1, bend, y1, bend, y2, to.x() - 2, y2));
            }
        }
    }

    private void box(CourseStanding course, StringBuilder svg) {
        Place place = places.get(course.course().key());
        String state = course.completed() ? "done" : course.enrolled() ? "started" : "new";
        svg.append("<rect class='learning-path-%s' x='%d' y='%d' width='%d' height='%d' rx='8'/>"
                .formatted(state, place.x(), place.y(), WIDTH, HEIGHT));
        List<String> lines = lines((course.completed() ? "✓ " : "") + title(course));
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text x='%d' y='%d'>%s</text>".formatted(place.x() + 14,
                    place.y() + HEIGHT / 2 + 5 + (lines.size() == 1 ? 0 : i * 20 - 10), escape(lines.get(i))));
        }
    }

    /** Two lines at most; a Chinese or Japanese letter is as wide as two. */
    private static List<String> lines(String title) {
        StringBuilder first = new StringBuilder();
        int width = 0;
        int at = 0;
        int space = -1;
        while (at < title.length() && width < LETTERS) {
            char c = title.charAt(at);
            width += c > 0x2e80 ? 2 : 1;
            if (c == ' ' || c > 0x2e80) {
                space = at;
            }
            first.append(c);
            at++;
        }
        if (at >= title.length()) {
            return List.of(title);
        }
        int cut = space > 0 ? space : at;
        String rest = title.substring(cut).strip();
        int room = rest.chars().anyMatch(c -> c > 0x2e80) ? LETTERS / 2 : LETTERS;
        return List.of(title.substring(0, cut).strip(),
                rest.length() > room ? rest.substring(0, room - 1).strip() + "…" : rest);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
