package org.lyceum.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.lyceum.operations.internal.SiteAdministration;
import org.lyceum.settings.SiteLogo;
import org.lyceum.ui.Notice;

/** The logo as it is, another one, or none. */
final class LogoSection extends Div {

    private final transient SiteAdministration administration;
    private final Div picture = new Div();
    private final Div result = new Div();
    private final Upload upload = new Upload();

    LogoSection(SiteAdministration administration) {
        this.administration = administration;
        addClassName("settings-logo");
        picture.addClassName("settings-logo-picture");
        upload.setUploadHandler(UploadHandler.inMemory((metadata, content) -> store(content)));
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/gif", "image/svg+xml");
        upload.setMaxFileSize(SiteLogo.MAX_BYTES);
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("operations.settings.logo.choose")));
        upload.setI18n(new UploadI18N().setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("settings.logo.large"))
                .setIncorrectFileType(getTranslation("settings.logo.kind"))
                .setTooManyFiles(getTranslation("settings.logo.one"))));
        upload.addFileRejectedListener(rejected -> say(Notice.of(Notice.Kind.ERROR, rejected.getErrorMessage())));
        add(new H3(getTranslation("operations.settings.logo")),
                new Paragraph(getTranslation("operations.settings.logo.help", SiteLogo.MAX_BYTES / 1024)),
                picture, upload, result);
        show();
    }

    private void store(byte[] content) {
        upload.clearFileList(); // or the next picture would be one too many
        try {
            administration.storeLogo(content);
            show();
            say(Notice.Kind.SUCCESS, "operations.settings.logo.stored");
        } catch (SiteLogo.RefusedException e) {
            say(Notice.Kind.ERROR, e.key());
        }
    }

    private void show() {
        picture.removeAll();
        Optional<String> path = administration.logo();
        if (path.isEmpty()) {
            picture.add(new Paragraph(getTranslation("operations.settings.logo.none")));
            return;
        }
        Image image = new Image(path.get(), getTranslation("operations.settings.logo"));
        Button remove = new Button(getTranslation("operations.settings.logo.remove"), click -> {
            administration.removeLogo();
            show();
            say(Notice.Kind.SUCCESS, "operations.settings.logo.removed");
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        picture.add(image, remove);
    }

    private void say(Notice.Kind kind, String key) {
        say(Notice.of(kind, getTranslation(key)));
    }

    private void say(Notice notice) {
        result.removeAll();
        result.add(notice);
    }
}
