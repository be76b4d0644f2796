package org.lyceum.learning.ui.notes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Set;
import org.lyceum.learning.internal.notes.Annotation;
import org.lyceum.learning.internal.notes.Quote;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The browser's side of the margin; see {@code annotate.ts}. Stands inside the column of text. */
@Tag("lesson-annotator")
class Annotator extends Component {

    /** What the reader asks for at a selection, a heading or a highlight. */
    interface Listener {
        /** @param section anchor; of {@code open} the id of the annotation */
        void asked(String kind, String section, Quote quote);
    }

    Annotator(Listener listener) {
        for (String word : List.of("highlight", "note", "report", "toolbar")) {
            getElement().setAttribute(word + "-label", getTranslation("learning.notes." + word));
        }
        getElement().setAttribute("bookmark-label", getTranslation("learning.notes.bookmark-section", "{0}"));
        getElement().setAttribute("section-note-label", getTranslation("learning.notes.note-section", "{0}"));
        getElement().addEventListener("annotate", event -> listener.asked(
                event.getEventData().get("event.detail.kind").asString(""),
                event.getEventData().get("event.detail.section").asString(""),
                new Quote(event.getEventData().get("event.detail.exact").asString(""),
                        event.getEventData().get("event.detail.before").asString(""),
                        event.getEventData().get("event.detail.after").asString(""))))
                .addEventData("event.detail.kind").addEventData("event.detail.section")
                .addEventData("event.detail.exact").addEventData("event.detail.before")
                .addEventData("event.detail.after");
    }

    void show(List<Annotation> notes) {
        ArrayNode marks = JsonNodeFactory.instance.arrayNode();
        notes.stream().filter(Annotation::highlights).forEach(note -> {
            ObjectNode mark = marks.addObject();
            mark.put("id", note.id().toString());
            mark.put("exact", note.quote().exact());
            mark.put("before", note.quote().before());
            mark.put("after", note.quote().after());
            mark.put("colour", note.colour().name().toLowerCase(java.util.Locale.ROOT));
            mark.put("note", note.body().isBlank() ? "" : getTranslation("learning.notes.open"));
        });
        getElement().setPropertyJson("marks", marks);
    }

    void bookmark(Set<String> sections) {
        ArrayNode anchors = JsonNodeFactory.instance.arrayNode();
        sections.stream().sorted().forEach(anchors::add);
        getElement().setPropertyJson("bookmarks", anchors);
    }
}
