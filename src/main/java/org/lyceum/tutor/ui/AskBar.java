package org.lyceum.tutor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.lyceum.ui.Skeleton;

/** The one button of the panel, or the shape of a hint while one is worked out. */
class AskBar extends Div {

    private final Button ask = new Button();
    private final Button cancel = new Button();
    private final Skeleton coming = new Skeleton(3, getTranslation("tutor.panel.working"));

    AskBar(Runnable onAsk, Runnable onCancel) {
        addClassName("tutor-bar");
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.addClickListener(_ -> onAsk.run());
        ask.setId("tutor-ask");
        cancel.setText(getTranslation("tutor.panel.cancel"));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        cancel.addClickListener(_ -> onCancel.run());
        add(ask, coming, cancel);
    }

    void offer(String label, boolean enabled) {
        ask.setText(label);
        ask.setEnabled(enabled);
        setVisible(true);
        showAsk(true);
    }

    void working() {
        setVisible(true);
        showAsk(false);
    }

    void hide() {
        setVisible(false);
    }

    private void showAsk(boolean shown) {
        ask.setVisible(shown);
        coming.setVisible(!shown);
        cancel.setVisible(!shown);
    }
}
