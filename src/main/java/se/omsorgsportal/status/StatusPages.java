package se.omsorgsportal.status;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public addresses: no login, no session, nothing made or looked up for a single caller (WIN-16). */
@RestController
class StatusPages {

    static final String PAGE = "/status";
    static final String BANNER = PAGE + "/banner";
    static final String SCRIPT = PAGE + "/banner.js";
    static final String ATOM = PAGE + "/feed.atom";
    static final String CALENDAR = PAGE + "/windows.ics";

    private final StatusBoard board;

    StatusPages(StatusBoard board) {
        this.board = board;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        return answer(Document.PAGE, request);
    }

    @GetMapping(BANNER)
    ResponseEntity<byte[]> banner(HttpServletRequest request) {
        return answer(Document.BANNER, request);
    }

    @GetMapping(SCRIPT)
    ResponseEntity<byte[]> script(HttpServletRequest request) {
        return answer(Document.SCRIPT, request);
    }

    @GetMapping(ATOM)
    ResponseEntity<byte[]> atom(HttpServletRequest request) {
        return answer(Document.ATOM, request);
    }

    @GetMapping(CALENDAR)
    ResponseEntity<byte[]> calendar(HttpServletRequest request) {
        return answer(Document.CALENDAR, request);
    }

    private ResponseEntity<byte[]> answer(Document document, HttpServletRequest request) {
        var language = PublicLanguage.of(request);
        return board.edition()
                .map(edition -> edition.copy(document, language))
                .map(copy -> ResponseEntity.ok()
                        .eTag(copy.tag())
                        .cacheControl(CacheControl.maxAge(document.keep()).cachePublic())
                        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                        .contentType(document.type())
                        .body(copy.bytes()))
                .orElseGet(StatusPages::unknown);
    }

    private static ResponseEntity<byte[]> unknown() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(StatusBoard.FRESH.toSeconds()))
                .contentType(MediaType.TEXT_PLAIN)
                .body(new byte[0]);
    }
}
