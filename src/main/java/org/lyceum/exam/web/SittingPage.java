package org.lyceum.exam.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lyceum.account.CurrentPerson;
import org.lyceum.exam.internal.sitting.Sitting;
import org.lyceum.exam.internal.sitting.SittingPass.Pass;
import org.lyceum.exam.internal.sitting.SittingStore;
import org.lyceum.exam.internal.sitting.Sittings;
import org.lyceum.settings.Site;
import org.lyceum.ui.ClientAsset;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page of a sitting: plain, because it has to outlive the session and the server. Who is signed in gets the pass of
 * their own sitting with it; a browser that has the pass needs no session any more while the sitting is open. Everything
 * else goes over {@link SittingApi}.
 */
@Controller
class SittingPage {

    private final CurrentPerson current;
    private final Sittings sittings;
    private final SittingStore store;
    private final PassCookie cookie;
    private final Site site;

    SittingPage(CurrentPerson current, Sittings sittings, SittingStore store, PassCookie cookie, Site site) {
        this.current = current;
        this.sittings = sittings;
        this.store = store;
        this.cookie = cookie;
        this.site = site;
    }

    @GetMapping("/sitting/{id}")
    ResponseEntity<String> page(@PathVariable String id, HttpServletRequest request) {
        UUID sittingId = uuid(id);
        Optional<Pass> pass = cookie.read(request).filter(found -> found.sitting().equals(sittingId));
        Sitting sitting = pass.flatMap(found -> store.find(sittingId)).filter(Sitting::isOpen)
                .or(() -> sittings.of(current.require().id(), sittingId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int device = pass.map(Pass::epoch).orElse(0);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, cookie.of(sitting, device))
                .body(html(request, sitting));
    }

    private String html(HttpServletRequest request, Sitting sitting) {
        String root = HtmlUtils.htmlEscape(request.getContextPath(), "UTF-8");
        String name = HtmlUtils.htmlEscape(site.name(), "UTF-8");
        String languages = JsonMapper.shared().writeValueAsString(site.languages().stream()
                .map(language -> new Offered(language.tag(), language.nativeName())).toList()).replace("<", "\\u003c");
        String sheets = Stream.of("lyceum", "components", "reading", "item", "sitting")
                .map(sheet -> "<link rel=\"stylesheet\" href=\"%s/theme/%s.css\">".formatted(root, sheet))
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex"><title>%s</title><link rel="icon" href="%s/favicon.svg">%s
                <script type="module" src="%s/%s"></script><script type="module" src="%s/%s"></script></head>
                <body class="sitting-page"><lyceum-sitting data-sitting="%s" data-root="%s" data-site="%s"></lyceum-sitting>
                <script type="application/json" id="sitting-languages">%s</script></body></html>
                """.formatted(sitting.language().tag(), name, root, sheets, root, ClientAsset.ITEM_PLAYER.path(), root,
                ClientAsset.EXAM_SITTING.path(), sitting.id(), root, name, languages);
    }

    private record Offered(String tag, String name) {}

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
