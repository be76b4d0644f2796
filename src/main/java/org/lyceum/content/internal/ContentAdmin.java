package org.lyceum.content.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lyceum.content.ContentFolder;
import org.lyceum.content.ContentType;
import org.lyceum.content.Problem;
import org.lyceum.ui.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What admins see and do with content. Refuses everybody else. */
@Service
public class ContentAdmin {

    /**
     * @param nameKey   message key of the kind's name
     * @param languages in which it was read; none when it could not be read at all
     * @param versions  how many versions of it are kept
     */
    public record Row(String kind, String nameKey, String key, Set<Language> languages, int versions) {}

    private final ContentRoots roots;
    private final ContentReader reader;
    private final LoadedLibrary library;
    private final ContentVersions versions;

    ContentAdmin(ContentRoots roots, ContentReader reader, LoadedLibrary library, ContentVersions versions) {
        this.roots = roots;
        this.reader = reader;
        this.library = library;
        this.versions = versions;
    }

    public List<Path> roots() {
        requireAdmin();
        return roots.all();
    }

    public List<Row> items() {
        requireAdmin();
        Map<String, Integer> counts = versions.counts();
        List<Row> rows = new ArrayList<>();
        Map<String, Set<Language>> languages = new HashMap<>();
        library.content().loaded().forEach(loaded ->
                languages.put(loaded.type().kind() + ":" + loaded.item().key(), languages(loaded.folder())));
        for (ContentType<?> type : reader.types()) {
            String kind = type.kind();
            for (String key : library.keys(kind)) {
                String place = kind + ":" + key;
                rows.add(new Row(kind, type.nameKey(), key, languages.getOrDefault(place, Set.of()), counts.getOrDefault(place, 0)));
            }
        }
        return rows;
    }

    private static Set<Language> languages(ContentFolder folder) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            if (folder.files().keySet().stream().anyMatch(file -> file.startsWith(language.tag() + "."))) {
                languages.add(language);
            }
        }
        return languages;
    }

    public List<Problem> problems() {
        requireAdmin();
        return library.problems();
    }

    /** Reads all folders anew; returns the number of problems. */
    public int reload() {
        requireAdmin();
        library.reload();
        return library.problems().size();
    }

    /** Content stands below people, so it asks the security context and not the account module. */
    private static void requireAdmin() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean admin = authentication != null && authentication.getAuthorities().stream()
                .anyMatch(authority -> "ROLE_ADMIN".equals(authority.getAuthority()));
        if (!admin) {
            throw new AccessDeniedException("Only admins see and reload content");
        }
    }
}
