package org.lyceum.learning.ui.deadline;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lyceum.learning.internal.activity.WeekCalendar;
import org.lyceum.learning.internal.deadline.CourseTargets;
import org.lyceum.ui.Language;

/** "I want to finish by …", on the page of a course. Kept as soon as a day is chosen. */
public class TargetPanel extends Div {

    private final Span said = new Span();

    public TargetPanel(String course, CourseTargets targets) {
        addClassName("learning-target");
        DatePicker day = new DatePicker(getTranslation("learning.deadline.finish-by"));
        day.setHelperText(getTranslation("learning.deadline.finish-by-why"));
        day.setLocale(getLocale());
        day.setI18n(words(getLocale()));
        day.setClearButtonVisible(true);
        day.setMin(targets.today());
        targets.mine(course).filter(set -> !set.isBefore(targets.today())).ifPresent(day::setValue);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                say(keep(course, change.getValue(), targets));
            }
        });
        said.getElement().setAttribute("role", "status");
        said.addClassName("learning-facts");
        add(day, said);
    }

    /** Key of what to say. */
    private static String keep(String course, @org.jspecify.annotations.Nullable LocalDate day, CourseTargets targets) {
        if (day == null) {
            targets.remove(course);
            return "learning.deadline.finish-by-removed";
        }
        return targets.set(course, day) ? "learning.deadline.finish-by-kept" : "learning.deadline.finish-by-refused";
    }

    private void say(String key) {
        said.setText(getTranslation(key));
    }

    private DatePicker.DatePickerI18n words(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePicker.DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(Arrays.asList(symbols.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(WeekCalendar.begin(Language.of(locale)).getValue() % 7)
                .setToday(getTranslation("learning.deadline.today"))
                .setCancel(getTranslation("learning.goal.cancel"));
    }
}
