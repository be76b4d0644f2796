package org.lyceum.learning.ui.transcript;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.lyceum.learning.internal.transcript.Transcript;
import org.lyceum.learning.internal.transcript.Transcript.CourseEntry;
import org.lyceum.learning.internal.transcript.Transcript.Entry;
import org.lyceum.learning.internal.transcript.TranscriptWords;

/** The name, and a table for each course. */
class TranscriptSheet extends Article {

    private final transient TranscriptWords words;

    TranscriptSheet(Transcript transcript, TranscriptWords words) {
        this.words = words;
        addClassName("learning-transcript-sheet");
        add(new H2(transcript.name()), facts(words.get("made", words.date(transcript.madeAt()))));
        if (transcript.courses().isEmpty()) {
            add(new Paragraph(words.get("nothing")));
        }
        transcript.courses().forEach(course -> add(course(course)));
        add(facts(words.get("estimate")));
    }

    private Section course(CourseEntry course) {
        H3 title = new H3(course.title().text());
        title.getElement().setAttribute("lang", course.title().language().tag());
        Section section = new Section(title, facts(String.join(" · ", words.facts(course))));
        if (!course.entries().isEmpty()) {
            NativeTableBody body = new NativeTableBody();
            course.entries().forEach(entry -> body.add(row(entry)));
            NativeTable table = new NativeTable(
                    new NativeTableHeader(new NativeTableRow(header("what"), header("date"))), body);
            Div frame = new Div(table);
            frame.addClassName("learning-table-frame");
            section.add(frame);
        }
        return section;
    }

    private NativeTableRow row(Entry entry) {
        Span title = new Span(entry.title().text());
        title.getElement().setAttribute("lang", entry.title().language().tag());
        Span kind = new Span(words.kind(entry));
        kind.addClassName("learning-facts");
        return new NativeTableRow(new NativeTableCell(title, kind), new NativeTableCell(words.date(entry.at())));
    }

    private NativeTableHeaderCell header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words.get(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static Paragraph facts(String text) {
        Paragraph facts = new Paragraph(text);
        facts.addClassName("learning-facts");
        return facts;
    }
}
