package org.lyceum.retrieval.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.lyceum.retrieval.SearchDocument;
import org.lyceum.retrieval.SearchHit;
import org.lyceum.ui.Language;

/** What was found, best first, with the words that matched marked. */
class HitList extends OrderedList {

    HitList(List<SearchHit> hits) {
        addClassName("search-hits");
        hits.forEach(hit -> add(item(hit)));
    }

    private ListItem item(SearchHit hit) {
        SearchDocument document = hit.document();
        Span kind = new Span(getTranslation("retrieval.kind." + KindFilter.name(document.kind())));
        kind.addClassName("search-kind");
        Paragraph place = new Paragraph(kind);
        place.addClassName("search-place");
        if (!document.context().isEmpty()) {
            place.add(new Span(document.context()));
        }
        Anchor link = new Anchor(document.path(), "");
        marked(hit.title(), link);
        Paragraph excerpt = new Paragraph();
        excerpt.addClassName("search-excerpt");
        marked(hit.excerpt(), excerpt);
        ListItem item = new ListItem(place, new H2(link), excerpt);
        if (document.language() != Language.of(getLocale())) {
            item.getElement().setAttribute("lang", document.language().tag());
        }
        return item;
    }

    private static void marked(List<SearchHit.Fragment> fragments, HasComponents target) {
        for (SearchHit.Fragment fragment : fragments) {
            Element element = new Element(fragment.matched() ? "mark" : "span");
            element.setText(fragment.text());
            target.getElement().appendChild(element);
        }
    }
}
