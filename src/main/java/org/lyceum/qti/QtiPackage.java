package org.lyceum.qti;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.lyceum.qti.PackageException.Reason;

/**
 * A QTI 3.0 package: a ZIP whose {@code imsmanifest.xml} lists its resources. Items are read, and whatever else is in
 * it is named, so that nothing gets lost without a word.
 *
 * @param untaken what the package holds besides items: tests, stimuli, files that no item speaks of
 */
public record QtiPackage(List<Entry> entries, List<String> untaken) {

    public static final int MAX_ITEMS = 2_000;

    private static final String MANIFEST = "imsmanifest.xml";
    private static final String ITEM_TYPE = "imsqti_item_xmlv3p0";
    private static final int MAX_MANIFEST_ELEMENTS = 200_000;

    /**
     * A file that the manifest calls an item.
     *
     * @param item    null when it cannot be used, for the reasons in {@code faults}
     * @param dropped what was left out of it without changing its meaning
     * @param files   other files of its resource that lie beside it or below, by name relative to its folder
     */
    public record Entry(
            String file,
            @Nullable AssessmentItem item,
            List<QtiFault> faults,
            List<QtiFault> dropped,
            Map<String, byte[]> files) {}

    /**
     * What is to be written: an item in its languages.
     *
     * @param files beside the item, by name
     */
    public record Outgoing(String identifier, Map<String, AssessmentItem> texts, Map<String, byte[]> files) {}

    /** @throws PackageException when nothing of it can be used */
    public static QtiPackage read(InputStream stream) throws PackageException {
        Map<String, byte[]> files = PackageFiles.read(stream);
        byte[] manifest = files.remove(MANIFEST);
        if (manifest == null) {
            throw new PackageException(Reason.NO_MANIFEST, MANIFEST);
        }
        XmlElement root;
        try {
            root = XmlTree.read(MANIFEST, manifest, PackageFiles.MAX_FILE_BYTES, MAX_MANIFEST_ELEMENTS);
        } catch (QtiException e) {
            throw new PackageException(Reason.MANIFEST, e.faults().getFirst().toString());
        }
        List<XmlElement> resources = children(root, "resources").stream()
                .flatMap(list -> children(list, "resource").stream())
                .toList();
        List<XmlElement> items = resources.stream().filter(QtiPackage::isItem).toList();
        if (items.size() > MAX_ITEMS) {
            throw new PackageException(Reason.TOO_MANY_ITEMS, String.valueOf(items.size()));
        }
        List<String> untaken = new ArrayList<>();
        resources.stream().filter(resource -> !isItem(resource)).forEach(resource ->
                untaken.add(Optional.ofNullable(resource.attribute("type")).orElse("resource") + " " + href(resource)));
        Map<String, byte[]> rest = new TreeMap<>(files);
        List<Entry> entries = items.stream().map(resource -> entry(resource, files, rest)).toList();
        resources.stream().filter(resource -> !isItem(resource)).forEach(resource -> rest.remove(href(resource)));
        untaken.addAll(rest.keySet());
        return new QtiPackage(entries, untaken);
    }

    private static boolean isItem(XmlElement resource) {
        return ITEM_TYPE.equals(resource.attribute("type"));
    }

    private static Entry entry(XmlElement resource, Map<String, byte[]> files, Map<String, byte[]> rest) {
        String name = href(resource);
        byte[] xml = files.get(name);
        rest.remove(name);
        if (xml == null) {
            return new Entry(name, null, List.of(new QtiFault(0, QtiFault.Reason.MISSING, name)), List.of(), Map.of());
        }
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        Map<String, byte[]> beside = new TreeMap<>();
        for (XmlElement file : children(resource, "file")) {
            String other = href(file);
            byte[] content = files.get(other);
            if (!other.equals(name) && other.startsWith(folder) && content != null) {
                beside.put(other.substring(folder.length()), content);
                rest.remove(other);
            }
        }
        try {
            QtiReader.Reading reading = QtiReader.read(name, xml);
            return new Entry(name, reading.item(), List.of(), reading.dropped(), beside);
        } catch (QtiException e) {
            return new Entry(name, null, e.faults(), List.of(), beside);
        }
    }

    private static String href(XmlElement element) {
        String href = Optional.ofNullable(element.attribute("href")).orElse("");
        try {
            String path = URI.create(href).getPath();
            return path == null ? href : path;
        } catch (IllegalArgumentException e) {
            return href; // a space, for example, as careless tools write it
        }
    }

    /** Manifests are written with and without prefixes. */
    private static List<XmlElement> children(XmlElement parent, String name) {
        return parent.elements().stream()
                .filter(child -> child.name.substring(child.name.indexOf(':') + 1).equals(name))
                .toList();
    }

    /** One resource for each item and language; the other files belong to the first. */
    public static void write(List<Outgoing> items, OutputStream stream) {
        XmlText manifest = new XmlText().declaration();
        manifest.open("manifest", "xmlns", "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "identifier", "lyceum-items");
        manifest.open("metadata").open("schema").text("QTI Package").close("schema");
        manifest.open("schemaversion").text("3.0.0").close("schemaversion").close("metadata");
        manifest.empty("organizations").open("resources").line();
        try (ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (Outgoing item : items) {
                String folder = "items/" + item.identifier() + "/";
                boolean first = true;
                for (Map.Entry<String, AssessmentItem> text : item.texts().entrySet()) {
                    String name = folder + text.getKey() + ".xml";
                    put(zip, name, QtiWriter.write(text.getValue()).getBytes(StandardCharsets.UTF_8));
                    manifest.open("resource", "identifier", item.identifier() + "." + text.getKey(), "type", ITEM_TYPE, "href", name);
                    manifest.empty("file", "href", name);
                    if (first) {
                        for (Map.Entry<String, byte[]> file : item.files().entrySet()) {
                            put(zip, folder + file.getKey(), file.getValue());
                            manifest.empty("file", "href", folder + file.getKey());
                        }
                    }
                    first = false;
                    manifest.close("resource").line();
                }
            }
            manifest.close("resources").close("manifest").line();
            put(zip, MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
