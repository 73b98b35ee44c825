package se.omsorgsportal.windowtests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.windowtests.LinkClosed;
import se.omsorgsportal.windowtests.LinkOffer;
import se.omsorgsportal.windowtests.Reply;
import se.omsorgsportal.windowtests.Reply.Choice;
import se.omsorgsportal.windowtests.TestDoor;

/** What a signed link shows. Opening it changes nothing: mail programs open links too; a button does (WIN-06, WIN-08). */
@RestController
class LinkPages {

    private final TestDoor door;
    private final PortalProperties portal;

    LinkPages(TestDoor door, PortalProperties portal) {
        this.door = door;
        this.portal = portal;
    }

    @GetMapping("/t/{token}")
    ResponseEntity<String> open(@PathVariable String token, HttpServletRequest request) {
        return page(token, request, null, "", "");
    }

    @PostMapping("/t/{token}")
    ResponseEntity<String> answer(
            @PathVariable String token,
            @RequestParam Choice choice,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request) {
        var who = who();
        try {
            SystemAccess.run(() -> door.reply(token, who, new Reply(choice, name, email)));
        } catch (LinkClosed closed) {
            return page(token, request, null, "", "");
        } catch (RuleViolation refused) {
            return page(token, request, PageWords.of(request).plain(refused), name, email);
        }
        // A page that is loaded again asks nothing again.
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/t/" + token))
                .build();
    }

    private ResponseEntity<String> page(
            String token, HttpServletRequest request, @Nullable String fault, String name, String email) {
        var words = PageWords.of(request);
        var who = who();
        var offer = SystemAccess.call(() -> door.look(token, who));
        if (offer.isOpen() && offer.protocol()) {
            var page = new ProtocolPage(words, token, offer, SystemAccess.call(door::areaNames));
            var sheets = SystemAccess.call(() -> door.sheets(token, who));
            return html(HttpStatus.OK, words, page.title(), page.body(sheets, fault), true);
        }
        var page = new AnswerPage(words, offer);
        return html(status(offer, fault), words, page.title(), page.body(fault, name, email), false);
    }

    private static HttpStatus status(LinkOffer offer, @Nullable String fault) {
        if (fault != null) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return switch (offer.state()) {
            case OPEN, USED -> HttpStatus.OK;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case EXPIRED, REPLACED, LATE, OVER -> HttpStatus.GONE;
        };
    }

    private ResponseEntity<String> html(HttpStatus status, PageWords words, String title, String body, boolean script) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(PublicPage.of(words, portal.municipality(), title, body, script));
    }

    /** Who is signed in in this browser, so that a link that was forwarded is known; asked before the portal itself is at work. */
    static Optional<PersonId> who() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(SignedInPerson::of);
    }
}
