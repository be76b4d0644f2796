package org.lyceum.exam.internal.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeMap;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.content.ContentWriter;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.lyceum.exam.internal.bank.ImportPlan.Incoming;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.qti.PackageException;
import org.lyceum.qti.QtiPackage;
import org.lyceum.qti.QtiWriter;
import org.lyceum.ui.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Packages in and out. What comes in becomes files of a private bank, as drafts that two people have to let through. */
@Service
public class BankTransfer {

    /** @param taken items that were added; @param known identifiers that the bank had already, left as they were */
    public record Added(int taken, List<String> known) {}

    private final BankDesk desk;
    private final StoredItemBank bank;
    private final ContentLibrary library;
    private final ContentWriter writer;
    private final CurrentPerson current;
    private final AuditLog audit;
    private final ItemStatuses statuses;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BankTransfer(BankDesk desk, StoredItemBank bank, ContentLibrary library, ContentWriter writer, CurrentPerson current,
            AuditLog audit, ItemStatuses statuses, TransactionTemplate transaction, Clock clock) {
        this.desk = desk;
        this.bank = bank;
        this.library = library;
        this.writer = writer;
        this.current = current;
        this.audit = audit;
        this.statuses = statuses;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Exams to which the person may add items: they lie in a folder that the organisation keeps itself. */
    public List<ContentItem<Exam>> targets() {
        SortedSet<String> writable = writer.writable("exam");
        return desk.mayDecide() ? desk.exams().stream().filter(exam -> writable.contains(exam.key())).toList() : List.of();
    }

    /**
     * Looks into a package and writes nothing.
     *
     * @throws PackageException when nothing of it can be used
     */
    public ImportPlan read(InputStream zip) throws PackageException {
        staff();
        return ImportReader.read(QtiPackage.read(zip));
    }

    /**
     * Adds a plan's items to an exam of {@link #targets}.
     *
     * @param objective of items that do not name one of the exam's
     * @param lesson    of items whose package does not say it
     * @throws UncheckedIOException when it cannot be written; then nothing was
     */
    public Added add(ImportPlan plan, String examKey, String objective, String lesson) {
        PersonId me = staff();
        Exam exam = targets().stream().map(ContentItem::value).filter(target -> target.key().equals(examKey)).findFirst().orElseThrow();
        if (!exam.objectives().contains(objective)) {
            throw new NoSuchElementException(objective);
        }
        List<String> known = new ArrayList<>();
        Map<String, Map<String, byte[]>> folders = new LinkedHashMap<>();
        SortedSet<String> keys = library.keys("item");
        for (Incoming item : plan.items()) {
            if (keys.contains(examKey + "/" + item.id())) {
                known.add(item.id());
            } else {
                folders.put("items/" + item.id(), files(item, exam, objective, lesson));
            }
        }
        if (!folders.isEmpty()) {
            try {
                writer.add("exam", examKey, folders);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            // in a practice bank, too, nobody has looked at them yet
            transaction.executeWithoutResult(unused -> plan.items().stream()
                    .filter(item -> !known.contains(item.id()))
                    .flatMap(item -> library.find(ExamItem.class, examKey + "/" + item.id()).stream())
                    .forEach(item -> statuses.put(new ItemStatuses.Row(item.key(), ItemStatus.DRAFT, item.judgedHash(), null, null),
                            me.value(), "", clock.instant())));
            audit.record(new AuditEntry(me.value(), "exam.items-imported", "exam:" + examKey, Map.of("items", String.valueOf(folders.size()))));
        }
        return new Added(folders.size(), known);
    }

    private static Map<String, byte[]> files(Incoming item, Exam exam, String objective, String lesson) {
        Map<String, byte[]> files = new TreeMap<>(item.files());
        ItemDetails told = item.details();
        ItemDetails details = told == null ? new ItemDetails(objective, 2, lesson, 0.5)
                : exam.objectives().contains(told.objective()) ? told
                : new ItemDetails(objective, told.difficulty(), told.lesson(), told.estimate());
        files.put(ItemFileType.MARKER, details.yaml());
        item.texts().forEach((language, text) ->
                files.put(language.tag() + ".xml", QtiWriter.write(text).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /**
     * Writes all items of an exam with their keys.
     *
     * @throws NoSuchElementException for an exam whose bank the person may not read
     */
    public void export(String examKey, OutputStream stream) {
        Exam exam = desk.exam(examKey).orElseThrow().value();
        List<QtiPackage.Outgoing> items = bank.all(exam.key()).stream().map(this::outgoing).toList();
        QtiPackage.write(items, stream);
        audit.record(new AuditEntry(current.require().id().value(), "exam.items-exported", "exam:" + examKey,
                Map.of("items", String.valueOf(items.size()))));
    }

    private QtiPackage.Outgoing outgoing(ContentItem<ExamItem> item) {
        Map<String, AssessmentItem> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            if (item.value().texts().containsKey(language)) {
                texts.put(language.tag(), item.value().text(language));
            }
        }
        Map<String, byte[]> files = new TreeMap<>();
        files.put(ItemFileType.MARKER, ItemDetails.of(item.value()).yaml());
        library.fileNames(item.hash()).stream().filter(name -> name.contains("/"))
                .forEach(name -> library.file(item.hash(), name).ifPresent(content -> files.put(name, content)));
        return new QtiPackage.Outgoing(item.value().id(), texts, files);
    }

    private PersonId staff() {
        if (!desk.mayDecide()) {
            throw new AccessDeniedException("Needs a role of the site");
        }
        return current.require().id();
    }
}
