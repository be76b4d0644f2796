package org.lyceum.learning.ui.transcript;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.transcript.Transcript;
import org.lyceum.learning.internal.transcript.TranscriptDesk;
import org.lyceum.learning.internal.transcript.TranscriptPdf;
import org.lyceum.learning.internal.transcript.TranscriptWords;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.lyceum.ui.PageHeader;

/** A learner's transcript, for those who may see their work; for everybody else it is not there. */
@Route("transcript/:person")
@PermitAll
class PersonTranscriptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TranscriptDesk desk;
    private final TranscriptPdf pdf;
    private final Messages messages;

    PersonTranscriptView(TranscriptDesk desk, TranscriptPdf pdf, Messages messages) {
        this.desk = desk;
        this.pdf = pdf;
        this.messages = messages;
        addClassNames("learning-page", "learning-transcript");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Language language = Language.of(getLocale());
        Transcript transcript = event.getRouteParameters().get("person").flatMap(PersonTranscriptView::id)
                .flatMap(person -> desk.find(person, language))
                .orElseThrow(NotFoundException::new);
        PersonId person = transcript.person().id();
        TranscriptWords words = new TranscriptWords(transcript, language, messages);
        removeAll();
        add(new PageHeader(getPageTitle()).withActions(new TranscriptDownload(
                () -> desk.find(person, language).orElseThrow(NotFoundException::new), pdf, language)),
                new TranscriptSheet(transcript, words));
    }

    private static Optional<PersonId> id(String text) {
        try {
            return Optional.of(PersonId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.transcript.title");
    }
}
