package org.lyceum.pdf.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lyceum.pdf.PdfDocument;
import org.lyceum.pdf.PdfWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets HTML and CSS with openhtmltopdf. */
@Component
public class HtmlPdfWriter implements PdfWriter {

    private static final String BASE = """
            @page { size: A4; margin: 22mm 20mm 20mm; }
            body { margin: 0; font-family: %s; font-size: 10.5pt; line-height: 1.5; color: #211f1b; }
            h1, h2, h3, .serif { font-family: %s; font-weight: 600; line-height: 1.25; }
            """;

    private static final Logger log = LoggerFactory.getLogger(HtmlPdfWriter.class);

    static {
        // its own logger writes every step to the console
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(PdfDocument document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFont.neededFor(document.body().text() + document.style()).forEach(font ->
                builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true));
        // nothing is fetched, whatever the document asks for
        builder.useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withDiagnosticConsumer(diagnostic -> log.debug("{}", diagnostic.getFormattedMessage()));
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Lyceum");
        builder.withW3cDocument(new W3CDom().fromJsoup(html(document)), "");
        builder.toStream(out);
        builder.run();
    }

    private static Document html(PdfDocument document) {
        Document html = Document.createShell("");
        html.getElementsByTag("html").attr("lang", document.language().tag());
        html.title(document.title());
        meta(html, "description", document.description());
        meta(html, "subject", document.description());
        meta(html, "author", document.author());
        String base = BASE.formatted(PdfFont.families(PdfDocument.SANS, document.language()),
                PdfFont.families(PdfDocument.SERIF, document.language()));
        html.head().appendElement("style").appendText(base + document.style());
        html.body().replaceWith(document.body().clone());
        return html;
    }

    private static void meta(Document html, String name, String content) {
        Element meta = html.head().appendElement("meta");
        meta.attr("name", name).attr("content", content);
    }
}
