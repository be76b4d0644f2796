package org.lyceum.learning.ui.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.lyceum.learning.internal.feedback.Feedback;
import org.lyceum.learning.internal.feedback.Rating;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** How a lesson was, and why. Asks for the reason only once there is an answer. */
public class LessonRating extends Section {

    /** @param hash version of the lesson that was read */
    public LessonRating(Feedback feedback, String lesson, String hash, Language language) {
        addClassName("learning-rating");
        Optional<Rating> before = feedback.rating(lesson);
        RadioButtonGroup<Integer> stars = new RadioButtonGroup<>(getTranslation("learning.rating.label"));
        stars.setItems(List.of(5, 4, 3, 2, 1));
        stars.setItemLabelGenerator(value -> getTranslation("learning.rating.stars." + value));
        before.ifPresent(rating -> stars.setValue(rating.stars()));
        Select<Rating.Reason> reason = new Select<>();
        reason.setLabel(getTranslation("learning.rating.reason"));
        reason.setItems(Rating.Reason.values());
        reason.setItemLabelGenerator(value -> getTranslation(key(value)));
        reason.setValue(before.map(Rating::reason).orElse(Rating.Reason.NONE));
        TextArea remark = new TextArea(getTranslation("learning.rating.remark"));
        remark.setMaxLength(Feedback.MAX_LENGTH);
        remark.setValue(before.map(Rating::remark).orElse(""));
        remark.setWidthFull();
        Div notice = new Div();
        Button save = new Button(getTranslation("learning.rating.save"), click -> {
            boolean saved = feedback.rate(hash, language, stars.getValue(), reason.getValue(), remark.getValue());
            notice.removeAll();
            notice.add(saved ? Notice.of(Notice.Kind.SUCCESS, getTranslation("learning.rating.saved"))
                    : Notice.of(Notice.Kind.ERROR, getTranslation("learning.marking.refused")));
        });
        Div more = new Div(reason, remark, save);
        more.addClassName("learning-rating-more");
        more.setVisible(false);
        stars.addValueChangeListener(event -> more.setVisible(true));
        add(new H2(getTranslation("learning.rating.title")), stars, more, notice);
    }

    static String key(Rating.Reason reason) {
        return "learning.rating.reason-" + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
