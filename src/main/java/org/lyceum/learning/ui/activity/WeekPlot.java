package org.lyceum.learning.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lyceum.learning.internal.activity.Activity;

/** Lessons and exercises by week, as columns drawn on the server. For the eye; {@link WeekTable} says the same. */
class WeekPlot extends Div {

    private static final int WIDTH = 340;
    private static final int COLUMNS = 120;
    private static final int TOP = 20;
    private static final int HEIGHT = TOP + COLUMNS + 28;
    /** Height of the scale at least, so that one lesson is not drawn as a summit. */
    private static final int LEAST = 4;

    WeekPlot(List<Activity.Tally> weeks) {
        addClassName("learning-weeks-plot");
        getElement().setAttribute("aria-hidden", "true");
        Div drawing = new Div();
        drawing.getElement().setProperty("innerHTML", svg(weeks));
        Div legend = new Div(key("lessons"), key("exercises"));
        legend.addClassName("learning-weeks-legend");
        add(legend, drawing);
    }

    private Span key(String name) {
        Span key = new Span(getTranslation("learning.weeks." + name));
        key.addClassName("learning-weeks-key-" + name);
        return key;
    }

    /** Everything in it is a number or a date: nothing to escape. */
    private String svg(List<Activity.Tally> weeks) {
        int most = Math.max(LEAST, weeks.stream().mapToInt(Activity.Tally::steps).max().orElse(0));
        double step = (double) WIDTH / weeks.size();
        StringBuilder svg = new StringBuilder(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>".formatted(WIDTH, HEIGHT));
        line(svg, TOP + COLUMNS);
        for (int i = 0; i < weeks.size(); i++) {
            Activity.Tally week = weeks.get(i);
            long left = Math.round(i * step + step * 0.22);
            long width = Math.round(step * 0.56);
            long lessons = Math.round((double) COLUMNS * week.lessons() / most);
            long exercises = Math.round((double) COLUMNS * week.exercises() / most);
            bar(svg, "lessons", left, TOP + COLUMNS - lessons, width, lessons);
            bar(svg, "exercises", left, TOP + COLUMNS - lessons - exercises, width, exercises);
            long middle = left + width / 2;
            if (week.steps() > 0) {
                text(svg, "count", middle, TOP + COLUMNS - lessons - exercises - 5,
                        getTranslation("learning.weeks.number", week.steps()));
            }
            if ((weeks.size() - 1 - i) % 2 == 0) {
                text(svg, "label", middle, HEIGHT - 8, WeekWords.day(week.week().first(), getLocale()));
            }
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, String kind, long x, long y, long width, long height) {
        if (height > 0) {
            svg.append("<rect class='learning-weeks-%s' x='%d' y='%d' width='%d' height='%d'/>"
                    .formatted(kind, x, y, width, height));
        }
    }

    private static void line(StringBuilder svg, int y) {
        svg.append("<line x1='0' x2='%d' y1='%d' y2='%d'/>".formatted(WIDTH, y, y));
    }

    private static void text(StringBuilder svg, String kind, long x, long y, String text) {
        svg.append("<text class='learning-weeks-%s' x='%d' y='%d' text-anchor='middle'>%s</text>"
                .formatted(kind, x, y, text));
    }
}
