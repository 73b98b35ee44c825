package se.omsorgsportal.windowtests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.windowtests.Mark;
import se.omsorgsportal.windowtests.PictureRefused;
import se.omsorgsportal.windowtests.TestDoor;

/** What the protocol's page sends while it is filled in: a mark, a remark, a picture (WIN-10). */
@RestController
class ProtocolCalls {

    /** Set by the script; without it the answer is the page again. */
    private static final String BY_SCRIPT = "X-Kept-By-Script";

    private final TestDoor door;

    ProtocolCalls(TestDoor door) {
        this.door = door;
    }

    /** @param mark empty while nothing is chosen */
    @PostMapping("/t/{token}/steps/{step}")
    ResponseEntity<Void> mark(
            @PathVariable String token,
            @PathVariable UUID step,
            @RequestParam(required = false) @Nullable Mark mark,
            @RequestParam(defaultValue = "") String remark,
            @RequestHeader(name = BY_SCRIPT, required = false) @Nullable String byScript) {
        var who = LinkPages.who();
        SystemAccess.run(() -> door.mark(token, who, step, mark, remark));
        return byScript != null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/t/" + token + "#s" + step))
                        .build();
    }

    /** @param as what the browser calls the picture; sent again, it is not kept again */
    @PostMapping("/t/{token}/steps/{step}/pictures")
    ResponseEntity<String> picture(
            @PathVariable String token, @PathVariable UUID step, @RequestParam String as, HttpServletRequest request)
            throws IOException {
        var who = LinkPages.who();
        // No more than may be is read, whatever the browser said it would send.
        long limit = system(() -> door.pictureLimit(request.getContentLengthLong()));
        byte[] content = request.getInputStream().readNBytes((int) limit + 1);
        var id = system(() -> door.addPicture(token, who, step, as, content));
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(MediaType.TEXT_PLAIN)
                .body(id.toString());
    }

    @PostMapping("/t/{token}/steps/{step}/pictures/{picture}/removal")
    ResponseEntity<Void> remove(@PathVariable String token, @PathVariable UUID step, @PathVariable UUID picture) {
        var who = LinkPages.who();
        SystemAccess.run(() -> door.removePicture(token, who, step, picture));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/t/{token}/pictures/{picture}")
    ResponseEntity<byte[]> picture(@PathVariable String token, @PathVariable UUID picture) {
        Optional<PersonId> who = LinkPages.who();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(system(() -> door.picture(token, who, picture)));
    }

    /** In words that the page shows as they are. */
    @ExceptionHandler
    ResponseEntity<String> refused(RuleViolation broken, HttpServletRequest request) {
        var status = switch (broken) {
            case NotFound gone -> HttpStatus.NOT_FOUND;
            case InvalidInput wrong -> HttpStatus.UNPROCESSABLE_CONTENT;
            case PictureRefused wrong -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.CONFLICT;
        };
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .body(PageWords.of(request).plain(broken));
    }

    private static <T> T system(Supplier<T> work) {
        return SystemAccess.call(work);
    }
}
