package org.lyceum.content.web;

import java.security.Principal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.ContentLibrary;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /content/<hash>/<file>}. Only the types of the list are served, so neither keys nor programs of an
 * item can be asked for. A version never changes and may be cached for good.
 */
@RestController
class ContentMediaController {

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "mp4", "video/mp4",
            "webm", "video/webm",
            "vtt", "text/vtt;charset=UTF-8");

    private final ContentLibrary library;

    ContentMediaController(ContentLibrary library) {
        this.library = library;
    }

    @GetMapping("/content/{hash}/{*path}")
    ResponseEntity<Resource> media(@PathVariable String hash, @PathVariable String path, @Nullable Principal reader) {
        if (reader == null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        String name = path.startsWith("/") ? path.substring(1) : path;
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        Optional<byte[]> bytes = type == null || !hash.matches("[0-9a-f]{64}")
                ? Optional.empty()
                : library.file(hash, name);
        return bytes.map(found -> ResponseEntity.ok()
                        .header("Content-Type", type)
                        .header("X-Content-Type-Options", "nosniff")
                        // a drawing may carry scripts; opened on its own it must not run them
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                        .<Resource>body(new ByteArrayResource(found)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
