package org.lyceum.learning.internal.transcript;

import java.io.IOException;
import java.io.OutputStream;
import org.jsoup.nodes.Element;
import org.lyceum.learning.internal.transcript.Transcript.CourseEntry;
import org.lyceum.learning.internal.transcript.Transcript.Entry;
import org.lyceum.learning.internal.transcript.Transcript.Title;
import org.lyceum.pdf.PdfDocument;
import org.lyceum.pdf.PdfWriter;
import org.lyceum.settings.Site;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Component;

/** The transcript as a document to print. */
@Component
public class TranscriptPdf {

    private static final String STYLE = """
            @page { @bottom-right { content: counter(page) ' / ' counter(pages); font-family: Inter; font-size: 8.5pt; color: #5f5a51; } }
            .site { color: #2b4c9b; font-size: 9.5pt; margin: 0 0 14mm; }
            .kind { color: #5f5a51; margin: 0; }
            h1 { font-size: 24pt; margin: 0 0 2mm; }
            .note, .facts { color: #5f5a51; font-size: 9pt; margin: 0; }
            .course { margin-top: 9mm; }
            h2 { font-size: 14pt; margin: 0 0 1mm; padding-top: 4mm; border-top: 1px solid #8a8477; page-break-after: avoid; }
            .facts { margin-bottom: 3mm; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-bottom: 1px solid #dfdad0; }
            th { font-weight: 400; color: #5f5a51; font-size: 9pt; }
            .date { width: 40mm; }
            .what { width: 48mm; }
            """;

    private final PdfWriter writer;
    private final Messages messages;
    private final Site site;

    public TranscriptPdf(PdfWriter writer, Messages messages, Site site) {
        this.writer = writer;
        this.messages = messages;
        this.site = site;
    }

    public void write(Transcript transcript, Language language, OutputStream out) throws IOException {
        TranscriptWords words = new TranscriptWords(transcript, language, messages);
        Element body = new Element("body");
        text(body, "p", site.name()).addClass("site");
        text(body, "p", words.get("title")).addClass("kind");
        text(body, "h1", transcript.name());
        text(body, "p", words.get("made", words.date(transcript.madeAt()))).addClass("note");
        if (transcript.courses().isEmpty()) {
            text(body, "p", words.get("nothing")).addClass("course");
        }
        transcript.courses().forEach(course -> course(body.appendElement("div").addClass("course"), course, words));
        text(body, "p", words.get("estimate")).addClass("note").addClass("course");
        writer.write(new PdfDocument(words.get("of", transcript.name()), words.get("summary"), site.name(), language,
                body, STYLE), out);
    }

    private static void course(Element section, CourseEntry course, TranscriptWords words) {
        titled(section.appendElement("h2"), course.title());
        text(section, "p", String.join(" · ", words.facts(course))).addClass("facts");
        if (course.entries().isEmpty()) {
            return;
        }
        Element table = section.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        text(head, "th", words.get("date")).addClass("date").attr("scope", "col");
        text(head, "th", words.get("what")).attr("scope", "col");
        text(head, "th", words.get("kind")).addClass("what").attr("scope", "col");
        Element rows = table.appendElement("tbody");
        for (Entry entry : course.entries()) {
            Element row = rows.appendElement("tr");
            text(row, "td", words.date(entry.at()));
            titled(row.appendElement("td"), entry.title());
            text(row, "td", words.kind(entry));
        }
    }

    private static void titled(Element element, Title title) {
        element.attr("lang", title.language().tag()).appendText(title.text());
    }

    private static Element text(Element parent, String tag, String text) {
        return parent.appendElement(tag).appendText(text);
    }
}
