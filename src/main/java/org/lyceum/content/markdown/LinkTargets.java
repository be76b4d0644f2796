package org.lyceum.content.markdown;

import java.net.URI;
import java.util.Optional;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentItems;
import org.lyceum.content.MarkdownFile;
import org.lyceum.content.MarkdownOutline;
import org.lyceum.content.MarkdownOutline.Target;
import org.lyceum.content.Problems;

/** Whether what a text points to is there. Addresses outside our content are not visited. */
public final class LinkTargets {

    private LinkTargets() {}

    public static void check(ContentFolder folder, MarkdownFile file, ContentItems items, Problems problems) {
        MarkdownOutline outline = OutlineReader.read(file.body());
        for (Target target : outline.targets()) {
            problem(folder, outline, target, items).ifPresent(key ->
                    problems.add(file.file(), file.bodyLine() + target.line() - 1, key, target.address()));
        }
    }

    private static Optional<String> problem(
            ContentFolder folder, MarkdownOutline outline, Target target, ContentItems items) {
        String address = target.address().strip();
        if (target.image()) {
            return image(folder, address);
        }
        if (Addresses.isExternal(address)) {
            boolean allowed = address.matches("(?i)(https?://|mailto:).*");
            return allowed ? Optional.empty() : Optional.of("content.problem.link-scheme");
        }
        if (address.startsWith("#")) {
            boolean known = outline.headings().stream()
                    .anyMatch(heading -> heading.anchor().equals(address.substring(1)));
            return known ? Optional.empty() : Optional.of("content.problem.link-broken");
        }
        if (folder.files().containsKey(address)) {
            return Optional.empty();
        }
        return item(folder.key(), address).filter(items::exists).isPresent()
                ? Optional.empty()
                : Optional.of("content.problem.link-broken");
    }

    private static Optional<String> image(ContentFolder folder, String address) {
        String name = address.startsWith("./") ? address.substring(2) : address;
        if (Addresses.isExternal(name)) {
            return Optional.of("content.problem.image-external");
        }
        if (!folder.files().containsKey(name)) {
            return Optional.of("content.problem.image-missing");
        }
        boolean film = name.matches("(?i).*\\.(mp4|webm)");
        boolean captioned = folder.files().containsKey(name.replaceFirst("\\.[A-Za-z0-9]+$", ".vtt"));
        return film && !captioned ? Optional.of("content.problem.no-captions") : Optional.empty();
    }

    /** The key that a relative link means, as folders lie. */
    private static Optional<String> item(String key, String address) {
        try {
            String path = URI.create("http://x/" + key + "/").resolve(address).getPath();
            String found = path.substring(1);
            return Optional.of(found.endsWith("/") ? found.substring(0, found.length() - 1) : found);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
