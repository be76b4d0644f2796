package org.lyceum.exam.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.exam.internal.form.ExamShelf;
import org.lyceum.exam.internal.scoring.MarkingQueue;
import org.lyceum.exam.internal.sitting.AnswerDesk;
import org.lyceum.exam.internal.sitting.Change;
import org.lyceum.exam.internal.sitting.Signal;
import org.lyceum.exam.internal.sitting.Sitting;
import org.lyceum.exam.internal.sitting.SittingPass.Pass;
import org.lyceum.exam.internal.sitting.SittingRefused;
import org.lyceum.exam.internal.sitting.SittingStore;
import org.lyceum.exam.internal.sitting.Sittings;
import org.lyceum.exam.web.SittingState.Brief;
import org.lyceum.exam.web.SittingState.Refusal;
import org.lyceum.exam.web.SittingState.Shown;
import org.lyceum.exam.web.SittingState.Whole;
import org.lyceum.exam.web.SittingState.Words;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a sitting asks and tells. Every request shows the pass of one sitting and speaks of no other. */
@RestController
@RequestMapping(SittingApi.PATH)
class SittingApi {

    static final String PATH = "/exam-api";
    /** Other sites cannot send it without asking the browser's leave first, which this portal never gives. */
    private static final String HEADER = "X-Sitting";
    private static final int MAX_BODY = 2 * 1024 * 1024;

    private final Sittings sittings;
    private final SittingStore store;
    private final AnswerDesk desk;
    private final MarkingQueue marking;
    private final ExamShelf shelf;
    private final PassCookie cookie;
    private final SittingWords words;
    private final Messages messages;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    SittingApi(Sittings sittings, SittingStore store, AnswerDesk desk, MarkingQueue marking, ExamShelf shelf,
            PassCookie cookie, SittingWords words, Messages messages, Clock clock) {
        this.sittings = sittings;
        this.store = store;
        this.desk = desk;
        this.marking = marking;
        this.shelf = shelf;
        this.cookie = cookie;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/state")
    Whole state(HttpServletRequest request) {
        Pass pass = pass(request);
        return whole(sittings.submitIfOver(pass.sitting()), pass.epoch());
    }

    @GetMapping("/words")
    Words words(HttpServletRequest request, @RequestParam String language) {
        return words.of(found(pass(request)), Language.ofTag(language).orElse(Language.EN));
    }

    /** All items at once, so that the candidate can go on when the network does not. */
    @GetMapping("/items")
    List<Shown> items(HttpServletRequest request, @RequestParam String language) {
        Sitting sitting = found(pass(request));
        if (sitting.startedAt() == null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Language shown = Language.ofTag(language).orElse(Language.EN);
        return store.form(sitting.id()).stream().map(item -> new Shown(item.position(), item.section(),
                shelf.presentation(item.itemVersion(), shown, item.seed()))).toList();
    }

    @PostMapping("/start")
    ResponseEntity<Whole> start(HttpServletRequest request) throws IOException {
        Pass pass = pass(request);
        Language language = Language.ofTag(body(request).path("language").asString("")).orElse(Language.EN);
        Sitting sitting = sittings.start(pass.sitting(), language);
        return withPass(sitting);
    }

    @PostMapping("/take-over")
    ResponseEntity<Whole> takeOver(HttpServletRequest request) {
        return withPass(sittings.takeOver(pass(request).sitting()));
    }

    @PostMapping("/language")
    Brief language(HttpServletRequest request) throws IOException {
        Pass pass = pass(request);
        Language.ofTag(body(request).path("language").asString(""))
                .ifPresent(language -> sittings.chooseLanguage(pass.sitting(), language));
        return brief(found(pass), List.of());
    }

    /** Acknowledges what is stored; the page forgets a change only then. */
    @PostMapping("/changes")
    Brief changes(HttpServletRequest request) throws IOException {
        Pass pass = pass(request);
        JsonNode body = body(request);
        List<Change> changes = new ArrayList<>();
        for (JsonNode node : body.path("changes")) {
            changes.add(new Change(node.path("sequence").asLong(0), node.path("position").asInt(0),
                    node.path("kind").asString("").equals("flag") ? Change.Kind.FLAG : Change.Kind.ANSWER,
                    node.path("body").asString(""), moment(node)));
        }
        AnswerDesk.Taken taken = desk.take(pass.sitting(), pass.epoch(), changes, signals(body));
        return brief(taken.sitting(), taken.receipts());
    }

    @PostMapping("/submit")
    Brief submit(HttpServletRequest request) {
        Pass pass = pass(request);
        Sitting before = found(pass);
        if (pass.epoch() != before.epoch()) {
            throw new SittingRefused(SittingRefused.Reason.CLOSED); // a device that was replaced hands nothing in
        }
        Sitting sitting = sittings.submit(pass.sitting());
        marking.request(sitting.id());
        return brief(sitting, List.of());
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(SittingRefused refused, HttpServletRequest request) {
        Language language = Language.of(request.getLocale());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new Refusal(
                refused.reason().name().toLowerCase(Locale.ROOT), messages.get(language, refused.reason().key()), refused.again()));
    }

    /** As it is: the portal's error page would answer a missing pass as what does not exist. */
    @ExceptionHandler
    ResponseEntity<Void> fault(ResponseStatusException fault) {
        return ResponseEntity.status(fault.getStatusCode()).build();
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<Void> malformed() {
        return ResponseEntity.badRequest().build();
    }

    private Pass pass(HttpServletRequest request) {
        Pass pass = cookie.read(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
        if (!pass.sitting().toString().equals(request.getHeader(HEADER))) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        return pass;
    }

    private Sitting found(Pass pass) {
        return store.find(pass.sitting()).orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            JsonNode body = json.readTree(bytes);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JacksonException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static List<Signal> signals(JsonNode body) {
        List<Signal> signals = new ArrayList<>();
        for (JsonNode node : body.path("signals")) {
            kind(node.path("kind").asString("")).ifPresent(kind ->
                    signals.add(new Signal(kind, node.path("details").asString(""), moment(node))));
        }
        return signals;
    }

    /** Only what a device may notice itself. */
    private static Optional<Signal.Kind> kind(String name) {
        return switch (name) {
            case "focus-lost" -> Optional.of(Signal.Kind.FOCUS_LOST);
            case "focus-back" -> Optional.of(Signal.Kind.FOCUS_BACK);
            case "paste" -> Optional.of(Signal.Kind.PASTE);
            case "second-tab" -> Optional.of(Signal.Kind.SECOND_TAB);
            case "offline" -> Optional.of(Signal.Kind.OFFLINE);
            case "online" -> Optional.of(Signal.Kind.ONLINE);
            default -> Optional.empty();
        };
    }

    private static @Nullable Instant moment(JsonNode node) {
        try {
            return node.path("at").isString() ? Instant.parse(node.path("at").asString()) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private ResponseEntity<Whole> withPass(Sitting sitting) {
        return ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, cookie.of(sitting, sitting.epoch()))
                .body(whole(sitting, sitting.epoch()));
    }

    private Whole whole(Sitting sitting, int device) {
        UUID id = sitting.id();
        int items = shelf.version(sitting.examVersion()).map(paper -> paper.items()).orElse(0);
        return new Whole(sitting.state().name(), sitting.language().tag(), sitting.attempt(), items,
                sitting.minutes() + sitting.extraMinutes(), clock.instant(), sitting.deadline(), sitting.epoch(), device,
                desk.last(id, device), desk.answers(id), desk.flags(id));
    }

    private Brief brief(Sitting sitting, List<Change.Receipt> receipts) {
        return new Brief(sitting.state().name(), clock.instant(), sitting.deadline(), sitting.epoch(), receipts);
    }
}
