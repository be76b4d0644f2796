package org.lyceum.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.settings.Site;
import org.lyceum.shell.internal.Incidents;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** Answers outside the frame: static files that are missing, requests that failed before a page existed. */
@Controller
class PlainErrorPage implements ErrorController {

    private final Messages messages;
    private final Incidents incidents;
    private final CurrentPerson person;
    private final Site site;

    PlainErrorPage(Messages messages, Incidents incidents, CurrentPerson person, Site site) {
        this.messages = messages;
        this.incidents = incidents;
        this.person = person;
        this.site = site;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        HttpStatus status = status(request);
        Language language = person.find().map(Person::language).orElseGet(() -> Language.of(request.getLocale()));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html(request, status, language));
    }

    @RequestMapping("/error")
    ResponseEntity<Void> other(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (status.is5xxServerError()) {
            report(request);
        }
        return ResponseEntity.status(status).build();
    }

    private String html(HttpServletRequest request, HttpStatus status, Language language) {
        Illustration drawing = status.is5xxServerError() ? Illustration.FAULT : Illustration.LOST;
        String key = status.is5xxServerError() ? "shell.error" : "shell.not-found";
        String number = status.is5xxServerError() ? report(request) : "";
        String title = text(language, key + ".title");
        String name = HtmlUtils.htmlEscape(site.name(), "UTF-8");
        String root = HtmlUtils.htmlEscape(request.getContextPath(), "UTF-8");
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · %s</title><link rel="icon" href="%s/favicon.svg"><link rel="stylesheet" href="%s/theme/lyceum.css">
                <link rel="stylesheet" href="%s/theme/components.css"><link rel="stylesheet" href="%s/theme/shell.css"></head>
                <body><header class="shell-header"><a class="shell-logo" href="%s/"><img src="%s/%s" class="shell-mark" height="28"
                alt=""><span>%s</span></a></header><main class="shell-content shell-error">%s<h1>%s</h1><p>%s</p><p class="shell-incident">%s</p>
                <a href="%s/">%s</a></main></body></html>
                """.formatted(
                language.tag(), title, name, root, root, root, root, root, root, site.logo().orElse("favicon.svg"), name, drawing.markup(), title,
                text(language, key + ".text"), number, root, text(language, "shell.to-home"));
    }

    private String report(HttpServletRequest request) {
        Throwable error = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object where = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return incidents.report(String.valueOf(where), error == null ? new IllegalStateException("No cause given") : error);
    }

    private String text(Language language, String key) {
        return HtmlUtils.htmlEscape(messages.get(language, key), "UTF-8");
    }

    /** What is forbidden is answered as what does not exist. */
    private static HttpStatus status(HttpServletRequest request) {
        @Nullable Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        boolean hidden = status == null || status == HttpStatus.FORBIDDEN || status == HttpStatus.UNAUTHORIZED;
        return hidden ? HttpStatus.NOT_FOUND : status;
    }
}
