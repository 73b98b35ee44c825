package se.omsorgsportal.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.omsorgsportal.status.PublicStatus;

/** Whether the systems are open, over HTTP (ALL-08): the same as the public page says, for programs. */
@RestController
class StatusApi {

    static final String PATH = "/api/v1/status";

    private final PublicStatus status;

    StatusApi(PublicStatus status) {
        this.status = status;
    }

    @GetMapping(PATH)
    StatusJson now(HttpServletRequest request) {
        Arguments.of(request);
        return StatusJson.of(status.standing());
    }
}
