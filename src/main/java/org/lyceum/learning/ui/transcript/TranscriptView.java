package org.lyceum.learning.ui.transcript;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lyceum.learning.internal.transcript.Transcript;
import org.lyceum.learning.internal.transcript.TranscriptDesk;
import org.lyceum.learning.internal.transcript.TranscriptPdf;
import org.lyceum.learning.internal.transcript.TranscriptWords;
import org.lyceum.learning.ui.LinkButton;
import org.lyceum.learning.ui.PageLink;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.lyceum.ui.Notice;
import org.lyceum.ui.PageHeader;

/** One's own transcript. */
@Route("transcript")
@Menu(title = "learning.transcript.title", order = 40, icon = "vaadin:diploma-scroll")
@PermitAll
class TranscriptView extends Div implements HasDynamicTitle {

    TranscriptView(TranscriptDesk desk, TranscriptPdf pdf, Messages messages) {
        addClassNames("learning-page", "learning-transcript");
        Language language = Language.of(getLocale());
        Transcript transcript = desk.mine(language);
        PageHeader header = new PageHeader(getPageTitle(), getTranslation("learning.transcript.summary"));
        add(header);
        if (transcript.courses().isEmpty()) {
            add(new EmptyState(Illustration.DIPLOMA, getTranslation("learning.transcript.empty-title"),
                    getTranslation("learning.transcript.empty-text"))
                    .withAction(new LinkButton("courses", getTranslation("learning.home.empty-action"), true)));
            return;
        }
        header.withActions(new TranscriptDownload(() -> desk.mine(language), pdf, language));
        if (!transcript.hasLegalName()) {
            add(Notice.of(Notice.Kind.INFO, new Div(getTranslation("learning.transcript.no-legal-name")),
                    new PageLink("profile", getTranslation("learning.transcript.to-profile"))));
        }
        add(new TranscriptSheet(transcript, new TranscriptWords(transcript, language, messages)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.transcript.title");
    }
}
