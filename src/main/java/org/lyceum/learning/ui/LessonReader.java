package org.lyceum.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Article;
import java.util.function.Consumer;

/** The column of text. Tells which section is being read. */
class LessonReader extends Article {

    /**
     * Marks the link of the section in view, reports a section that stays in view for a second, and goes to
     * the anchor of the address. Stops when the page is left.
     */
    private static final String SCRIPT = """
            const root = this;
            const fold = document.querySelector('.learning-lesson-contents details');
            if (fold) fold.open = !matchMedia('(max-width: 60rem)').matches;
            const links = new Map([...document.querySelectorAll('.learning-lesson-contents a')]
                .map(link => [link.getAttribute('data-anchor'), link]));
            let current = '', timer = 0, reported = '';
            const mark = anchor => {
              if (anchor === current) return;
              current = anchor;
              links.forEach((link, key) => key === anchor
                ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current'));
              clearTimeout(timer);
              timer = setTimeout(() => {
                if (root.isConnected && anchor !== reported) { reported = anchor; root.$server.reading(anchor); }
              }, 1000);
            };
            const look = () => {
              if (!root.isConnected) { document.removeEventListener('scroll', look, true); return; }
              const heads = [...root.querySelectorAll('h2[id]')];
              const passed = heads.filter(head => head.getBoundingClientRect().top < innerHeight * 0.4);
              const head = passed[passed.length - 1];
              if (head) mark(head.id);
            };
            const go = anchor => {
              const head = [...root.querySelectorAll('[id]')].find(found => found.id === anchor);
              if (head) head.scrollIntoView();
            };
            links.forEach((link, key) => link.addEventListener('click', event => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault(); event.stopPropagation();
              history.replaceState(history.state, '', location.pathname + location.search + '#' + key);
              go(key);
              const head = root.querySelector('#' + CSS.escape(key));
              if (head) { head.tabIndex = -1; head.focus({ preventScroll: true }); }
            }));
            setTimeout(() => {
              const wanted = decodeURIComponent(location.hash.slice(1));
              if (wanted) go(wanted);
              document.addEventListener('scroll', look, { capture: true, passive: true });
              look();
            }, 200);
            """;

    private final Consumer<String> reached;

    /** @param reached takes the anchor of the section that is being read */
    LessonReader(Consumer<String> reached) {
        this.reached = reached;
        addClassName("learning-lesson-text");
    }

    @ClientCallable
    private void reading(String anchor) {
        if (anchor.length() <= 80) {
            reached.accept(anchor);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SCRIPT);
    }
}
