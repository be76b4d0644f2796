package org.lyceum.exam.internal.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lyceum.exam.internal.bank.ImportPlan.Incoming;
import org.lyceum.exam.internal.bank.ImportPlan.Note;
import org.lyceum.exercise.CodeTasks;
import org.lyceum.qti.AssessmentItem;
import org.lyceum.qti.ItemType;
import org.lyceum.qti.QtiFault;
import org.lyceum.qti.QtiPackage;
import org.lyceum.ui.Language;

/** Makes a plan of a package: groups languages, finds names for folders, says of everything else what becomes of it. */
final class ImportReader {

    private static final String CODE = "code";

    private record Found(String file, AssessmentItem item, Map<String, byte[]> files) {}

    private final List<Incoming> items = new ArrayList<>();
    private final List<Note> refused = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ImportReader() {}

    static ImportPlan read(QtiPackage source) {
        ImportReader reader = new ImportReader();
        Map<String, List<Found>> byIdentifier = new LinkedHashMap<>();
        for (QtiPackage.Entry entry : source.entries()) {
            entry.faults().forEach(fault -> reader.refused.add(note(entry.file(), fault)));
            entry.dropped().forEach(fault -> reader.notes.add(new Note(
                    entry.file(), fault.line(), "exam.import.left-out", List.of(fault.subject()))));
            AssessmentItem item = entry.item();
            if (item != null) {
                byIdentifier.computeIfAbsent(item.identifier(), unused -> new ArrayList<>())
                        .add(new Found(entry.file(), item, entry.files()));
            }
        }
        byIdentifier.values().forEach(reader::item);
        source.untaken().forEach(name -> reader.notes.add(new Note(name, 0, "exam.import.untaken", List.of())));
        return new ImportPlan(List.copyOf(reader.items), List.copyOf(reader.refused), List.copyOf(reader.notes));
    }

    private static Note note(String file, QtiFault fault) {
        return new Note(file, fault.line(), "exam.qti." + fault.reason().tag(), List.of(fault.subject()));
    }

    private void item(List<Found> found) {
        Map<Language, Found> byLanguage = new EnumMap<>(Language.class);
        found.forEach(one -> language(one).ifPresent(language -> {
            if (byLanguage.putIfAbsent(language, one) != null) {
                refused.add(new Note(one.file(), 0, "exam.import.twice", List.of(one.item().identifier(), language.nativeName())));
            }
        }));
        Found english = byLanguage.get(Language.EN);
        if (english == null) {
            byLanguage.values().forEach(one -> refused.add(new Note(one.file(), 0, "exam.import.no-english", List.of())));
            return;
        }
        Map<String, byte[]> files = new TreeMap<>();
        found.forEach(one -> files.putAll(one.files()));
        Optional<ItemDetails> details = Optional.ofNullable(files.get(ItemFileType.MARKER)).flatMap(ItemDetails::read);
        files.keySet().removeIf(name -> !name.startsWith(CODE + "/"));
        if (english.item().type() == ItemType.CODE && !files.containsKey(CODE + "/" + CodeTasks.MARKER)) {
            refused.add(new Note(english.file(), 0, "exam.import.no-tests", List.of()));
            return;
        }
        String id = id(english);
        Map<Language, AssessmentItem> texts = new EnumMap<>(Language.class);
        byLanguage.forEach((language, one) -> {
            List<String> differing = ItemParity.differing(english.item(), one.item());
            differing.forEach(part -> refused.add(new Note(one.file(), 0, "exam.parity." + part, List.of())));
            if (differing.isEmpty()) {
                texts.put(language, one.item().named(id, language.tag()));
            }
        });
        if (details.isEmpty()) {
            notes.add(new Note(english.file(), 0, "exam.import.no-details", List.of()));
        }
        items.add(new Incoming(id, texts, details.orElse(null), files));
    }

    /** An item that does not say its language is taken for English, and that is said. */
    private Optional<Language> language(Found found) {
        String tag = found.item().language();
        if (tag.isBlank()) {
            notes.add(new Note(found.file(), 0, "exam.import.language-missing", List.of()));
            return Optional.of(Language.EN);
        }
        Optional<Language> exact = Language.ofTag(tag);
        if (exact.isPresent()) {
            return exact;
        }
        String primary = Locale.forLanguageTag(tag).getLanguage();
        Optional<Language> near = java.util.Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equals(primary) && !primary.isEmpty())
                .findFirst();
        near.ifPresentOrElse(
                language -> notes.add(new Note(found.file(), 0, "exam.import.language-near", List.of(tag, language.tag()))),
                () -> refused.add(new Note(found.file(), 0, "exam.import.language", List.of(tag))));
        return near;
    }

    private String id(Found found) {
        String identifier = found.item().identifier();
        String plain = java.text.Normalizer.normalize(identifier, java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String start = plain.isEmpty() ? "item" : plain.substring(0, Math.min(70, plain.length())).replaceAll("-+$", "");
        String id = start;
        for (int n = 2; !ids.add(id); n++) {
            id = start + "-" + n;
        }
        if (!id.equals(identifier)) {
            notes.add(new Note(found.file(), 0, "exam.import.renamed", List.of(identifier, id)));
        }
        return id;
    }
}
