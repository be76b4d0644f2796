package org.lyceum.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lyceum.shell.internal.Incidents;
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

    PlainErrorPage(Messages messages, Incidents incidents) {
        this.messages = messages;
        this.incidents = incidents;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        HttpStatus status = status(request);
        Language language = Language.of(request.getLocale());
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
        String key = status.is5xxServerError() ? "shell.error" : "shell.not-found";
        String number = status.is5xxServerError() ? report(request) : "";
        String title = text(language, key + ".title");
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Lyceum</title><link rel="icon" href="%s/favicon.svg"><link rel="stylesheet" href="%s/theme/lyceum.css">
                <link rel="stylesheet" href="%s/theme/shell.css"></head>
                <body><main class="shell-content shell-error"><h1>%s</h1><p>%s</p><p class="shell-incident">%s</p>
                <a href="%s/">%s</a></main></body></html>
                """.formatted(
                language.tag(), title, request.getContextPath(), request.getContextPath(), request.getContextPath(), title,
                text(language, key + ".text"), number, request.getContextPath(), text(language, "shell.to-home"));
    }

    private String report(HttpServletRequest request) {
        Throwable error = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object where = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return incidents.report(String.valueOf(where), error == null ? new IllegalStateException("No cause given") : error);
    }

    private String text(Language language, String key) {
        return HtmlUtils.htmlEscape(messages.get(language, key), "UTF-8");
    }

    private static HttpStatus status(HttpServletRequest request) {
        @Nullable Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
