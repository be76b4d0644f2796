package org.lyceum.exam.ui.bank;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import org.lyceum.exam.ExamItem;
import org.lyceum.exam.internal.bank.ItemTrial;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.qti.ContentHtml;
import org.lyceum.qti.ItemScore;
import org.lyceum.ui.ItemPlayer;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.lyceum.ui.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The item as a candidate sees it, in the language that is chosen here, with its score and its explanation beside. */
class ItemPreview extends Section {

    private static final Logger log = LoggerFactory.getLogger(ItemPreview.class);
    private static final long SEED = 1;

    private final ExamItem item;
    private final ItemTrial trial;
    private final Messages messages;
    private final Language page = Language.of(getLocale());
    private final Select<Language> language = new Select<>();
    private final ItemPlayer player;
    private final Div result = new Div();
    private final Div explanation = new Div();
    private final Button score = new Button(getTranslation("exam.bank.try"));
    private Map<String, List<String>> responses = Map.of();

    ItemPreview(ExamItem item, Language start, ItemTrial trial, Messages messages) {
        this.item = item;
        this.trial = trial;
        this.messages = messages;
        player = new ItemPlayer(item.presentation(start, SEED));
        player.addResponseListener(given -> responses = given);
        addClassName("exam-bank-preview");
        language.setLabel(getTranslation("exam.bank.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::nativeName);
        language.setValue(start);
        language.addValueChangeListener(event -> show());
        score.setDisableOnClick(true);
        score.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        score.addClickListener(click -> tryOut());
        Button answer = new Button(getTranslation("exam.bank.show-key"), click -> answer());
        answer.setEnabled(ItemTrial.key(item, start) != null);
        result.getElement().setAttribute("role", "status");
        Div actions = new Div(score, answer);
        actions.addClassName("exam-bank-actions");
        Div paper = new Div(player);
        paper.addClassName("exam-bank-paper");
        add(new H2(getTranslation("exam.bank.preview")), language, paper, actions, result, explanation);
        show();
    }

    private void show() {
        AssessmentItem text = item.text(language.getValue());
        player.setItem(item.presentation(language.getValue(), SEED));
        result.removeAll();
        explanation.removeAll();
        explanation.add(prose("exam.bank.explanation", ContentHtml.of(text.explanation())));
        if (!text.rubric().isEmpty()) {
            explanation.add(prose("exam.bank.rubric", ContentHtml.of(text.rubric())));
        }
        if (!item.texts().containsKey(language.getValue())) {
            explanation.addComponentAsFirst(Notice.of(Notice.Kind.WARNING, getTranslation("exam.bank.untranslated")));
        }
    }

    private Details prose(String heading, String html) {
        Div text = new Div(new Html("<div>" + html + "</div>"));
        text.getElement().setAttribute("lang", item.text(language.getValue()).language());
        text.addClassName("exam-bank-prose");
        Details details = new Details(getTranslation(heading), text);
        details.setOpened(true);
        return details;
    }

    private void answer() {
        Map<String, List<String>> key = ItemTrial.key(item, language.getValue());
        if (key != null) {
            responses = key;
            player.setResponses(key);
        }
    }

    /** A program takes seconds, so it runs beside the session's lock. */
    private void tryOut() {
        result.removeAll();
        Language tried = language.getValue();
        Map<String, List<String>> given = responses;
        if (item.code() == null) {
            tell(Notice.of(Notice.Kind.INFO, words(trial.score(item, tried, given))));
            return;
        }
        result.add(new Paragraph(getTranslation("exam.bank.running")));
        UI ui = UI.getCurrentOrThrow();
        Thread.ofVirtual().name("item-trial").start(() -> {
            Notice told;
            try {
                told = Notice.of(Notice.Kind.INFO, words(trial.score(item, tried, given)));
            } catch (RuntimeException e) {
                log.warn("An item could not be tried", e);
                told = Notice.of(Notice.Kind.ERROR, messages.get(page, "exam.bank.not-run"));
            }
            Notice shown = told;
            ui.accessLater(() -> tell(shown), () -> {}).run();
        });
    }

    private void tell(Notice notice) {
        result.removeAll();
        result.add(notice);
        score.setEnabled(true);
    }

    private String words(ItemScore score) {
        return score.byHand()
                ? messages.get(page, "exam.bank.by-hand", score.maximum())
                : messages.get(page, "exam.bank.score", score.score(), score.maximum());
    }
}
