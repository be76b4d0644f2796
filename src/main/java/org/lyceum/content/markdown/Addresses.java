package org.lyceum.content.markdown;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;
import org.lyceum.content.MarkdownContext;

/**
 * Where links and images may point: http, https, mailto, or relative to the item. An address that is
 * anything else becomes empty. Images are only the item's own files, so that no page tells another site
 * who reads it.
 */
final class Addresses implements UrlSanitizer {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SUSPECT = Pattern.compile("[\\p{Cntrl}\\\\<>\"`]");

    private final MarkdownContext context;

    Addresses(MarkdownContext context) {
        this.context = context;
    }

    static boolean isExternal(String address) {
        return SCHEME.matcher(address).matches();
    }

    @Override
    public String sanitizeLinkUrl(String address) {
        String url = address.strip();
        if (SUSPECT.matcher(url).find() || url.startsWith("/")) {
            return "";
        }
        if (isExternal(url)) {
            String scheme = url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme) ? url : "";
        }
        if (url.startsWith("#")) {
            return context.page() + url;
        }
        if (url.matches("[^/#]+\\.[A-Za-z0-9]{1,5}")) {
            return sanitizeImageUrl(url);
        }
        return resolve(url);
    }

    /** Relative links name items as folders do: {@code ../other-lesson#anchor}. Empty when they leave the courses. */
    private String resolve(String url) {
        try {
            URI resolved = URI.create("http://x/" + context.page() + "/").resolve(url);
            String path = resolved.getRawPath().substring(1);
            if (!path.startsWith("courses/") || path.contains("..")) {
                return "";
            }
            String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            return resolved.getRawFragment() == null ? trimmed : trimmed + "#" + resolved.getRawFragment();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public String sanitizeImageUrl(String address) {
        String url = address.strip();
        if (url.startsWith("./")) {
            url = url.substring(2);
        }
        boolean refused = url.isEmpty() || isExternal(url) || url.startsWith("/") || url.startsWith("#")
                || url.contains("..") || url.contains("?") || SUSPECT.matcher(url).find();
        return refused ? "" : context.mediaBase() + url;
    }
}
