package org.lyceum.learning.ui.transcript;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.lyceum.learning.internal.transcript.Transcript;
import org.lyceum.learning.internal.transcript.TranscriptPdf;
import org.lyceum.ui.Language;

/** The link to the document. It is made when it is asked for, so it says what is true then. */
class TranscriptDownload extends Anchor {

    TranscriptDownload(Supplier<Transcript> transcript, TranscriptPdf pdf, Language language) {
        addClassNames("learning-link-button", "learning-primary");
        setText(getTranslation("learning.transcript.download"));
        String file = getTranslation("learning.transcript.file") + ".pdf";
        DownloadHandler handler = event -> send(event, transcript.get(), pdf, language, file);
        setHref(handler);
    }

    /** Whole or not at all: a document that breaks off would look like a transcript. */
    private static void send(DownloadEvent event, Transcript transcript, TranscriptPdf pdf, Language language,
            String file) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        pdf.write(transcript, language, document);
        event.setFileName(file);
        event.setContentType("application/pdf");
        event.setContentLength(document.size());
        document.writeTo(event.getOutputStream());
    }
}
