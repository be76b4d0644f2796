package org.lyceum.exam.ui.bank;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.lyceum.account.ClosedMeanwhile;
import org.lyceum.exam.internal.bank.BankDesk;
import org.lyceum.exam.internal.bank.BankTransfer;
import org.lyceum.exam.internal.bank.ImportPlan;
import org.lyceum.qti.PackageException;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.lyceum.ui.Notice;
import org.lyceum.ui.PageHeader;
import org.lyceum.ui.ProgressLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Packages of QTI out of the bank and into it. */
@ClosedMeanwhile
@Route("exams/bank/transfer")
@RolesAllowed({"TEACHER", "REVIEWER", "ADMIN"})
class BankTransferView extends Div implements HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(BankTransferView.class);
    private static final int MAX_BYTES = 32 << 20;

    private final transient BankTransfer transfer;
    private final Messages messages;
    private final Upload upload = new Upload();
    private final Div result = new Div();

    BankTransferView(BankDesk desk, BankTransfer transfer, Messages messages) {
        this.transfer = transfer;
        this.messages = messages;
        addClassNames("admin-page", "exam-bank-transfer");
        add(new RouterLink(getTranslation("exam.bank.back"), BankView.class),
                new PageHeader(getPageTitle(), getTranslation("exam.import.summary")), exports(desk));
        if (desk.mayDecide()) {
            add(imports());
        }
    }

    private Section exports(BankDesk desk) {
        Language language = Language.of(getLocale());
        UnorderedList list = new UnorderedList();
        desk.exams().forEach(exam -> {
            DownloadHandler handler = event -> {
                event.setFileName(exam.key() + ".zip");
                event.setContentType("application/zip");
                transfer.export(exam.key(), event.getOutputStream());
            };
            list.add(new ListItem(new Anchor(handler, exam.value().text(language).title())));
        });
        return new Section(new H2(getTranslation("exam.import.export")), new Paragraph(getTranslation("exam.import.export-text")), list);
    }

    private Section imports() {
        upload.setUploadHandler(UploadHandler.inMemory((metadata, content) -> read(content)));
        upload.setAcceptedFileTypes(".zip", "application/zip");
        upload.setMaxFileSize(MAX_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("exam.import.choose")));
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(getTranslation("exam.import.drop")));
        upload.setI18n(new UploadI18N().setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("exam.import.large", MAX_BYTES >> 20))
                .setIncorrectFileType(getTranslation("exam.import.not-a-zip", ""))
                .setTooManyFiles(getTranslation("exam.import.one"))));
        upload.addFileRejectedListener(rejected -> tell(Notice.of(Notice.Kind.ERROR, rejected.getErrorMessage())));
        return new Section(new H2(getTranslation("exam.import.import")), new Paragraph(getTranslation("exam.import.import-text")), upload, result);
    }

    /** Thousands of files take their time, so they are read beside the session's lock. */
    private void read(byte[] zip) {
        upload.clearFileList();
        String busy = getTranslation("exam.import.reading");
        result.removeAll();
        result.add(new ProgressLine(busy).showBusy(busy));
        UI ui = UI.getCurrentOrThrow();
        Language language = Language.of(getLocale());
        Thread.ofVirtual().name("item-import").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                ImportPlan plan = transfer.read(new ByteArrayInputStream(zip));
                ui.accessLater(() -> show(plan), () -> {}).run();
            } catch (PackageException e) {
                String reason = messages.get(language, "exam.import." + e.reason().tag(), e.subject());
                ui.accessLater(() -> tell(Notice.of(Notice.Kind.ERROR, reason)), () -> {}).run();
            } catch (RuntimeException e) {
                log.warn("A package could not be read", e);
                String reason = messages.get(language, "exam.import.failed");
                ui.accessLater(() -> tell(Notice.of(Notice.Kind.ERROR, reason)), () -> {}).run();
            }
        }));
    }

    private void show(ImportPlan plan) {
        result.removeAll();
        result.add(new ImportReport(plan, transfer));
    }

    private void tell(Notice notice) {
        result.removeAll();
        result.add(notice);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.import.title");
    }
}
