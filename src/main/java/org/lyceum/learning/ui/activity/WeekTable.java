package org.lyceum.learning.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.lyceum.learning.internal.activity.Activity;

/** The numbers behind the plot, folded away. */
class WeekTable extends Details {

    WeekTable(List<Activity.Tally> weeks) {
        addClassName("learning-weeks-table");
        setSummaryText(getTranslation("learning.weeks.table"));
        NativeTableRow head = new NativeTableRow(header("learning.weeks.week"), header("learning.weeks.column.lessons"),
                header("learning.weeks.column.exercises"), header("learning.weeks.column.days"));
        NativeTableBody body = new NativeTableBody();
        weeks.reversed().forEach(week -> body.add(row(week)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.setCaptionText(getTranslation("learning.weeks.caption", weeks.size()));
        Div frame = new Div(table);
        frame.addClassName("learning-table-frame");
        add(frame);
    }

    private NativeTableRow row(Activity.Tally week) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(WeekWords.day(week.week().first(), getLocale()));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(new Component[] {name, number(week.lessons()), number(week.exercises()),
                number(week.days())});
    }

    private NativeTableCell number(int value) {
        return new NativeTableCell(getTranslation("learning.weeks.number", value));
    }

    private NativeTableHeaderCell header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
