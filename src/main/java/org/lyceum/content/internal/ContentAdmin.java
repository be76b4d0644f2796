package org.lyceum.content.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lyceum.content.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What admins see and do with content. Refuses everybody else. */
@Service
public class ContentAdmin {

    /** @param versions how many versions of it are kept */
    public record Row(String kind, String key, int versions) {}

    private final ContentRoots roots;
    private final LoadedLibrary library;
    private final ContentVersions versions;

    ContentAdmin(ContentRoots roots, LoadedLibrary library, ContentVersions versions) {
        this.roots = roots;
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
        for (String kind : library.kinds()) {
            for (String key : library.keys(kind)) {
                rows.add(new Row(kind, key, counts.getOrDefault(kind + ":" + key, 0)));
            }
        }
        return rows;
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
