package org.lyceum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/**
 * Long text to be read: coloured code with copy buttons, formulas ({@code .math}, {@code .math-display}) and
 * diagrams ({@code pre.mermaid-source}), set in the reading face and column.
 */
@Tag("lesson-text")
public final class LessonText extends Component implements HasStyle {

    /** @param sanitisedHtml goes into the page as it is: only what has been through the sanitiser may come here */
    public LessonText(String sanitisedHtml) {
        getElement().setProperty("innerHTML", sanitisedHtml);
        addClassName("lesson-text");
    }

    /** The language of the text, where it may differ from the page's. */
    public LessonText(String sanitisedHtml, Language language) {
        this(sanitisedHtml);
        getElement().setAttribute("lang", language.tag());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setAttribute("copy-label", getTranslation("ui.lesson.copy"));
        getElement().setAttribute("copied-label", getTranslation("ui.lesson.copied"));
        getElement().setAttribute("code-label", getTranslation("ui.lesson.code"));
        getElement().setAttribute("source-label", getTranslation("ui.lesson.diagram-source"));
        getElement().setAttribute("diagram-label", getTranslation("ui.lesson.diagram"));
        ClientAsset.LESSON_STYLE.load(event.getUI());
        ClientAsset.LESSON.load(event.getUI());
    }
}
