package se.omsorgsportal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how the API is used: written by hand, and held against what it really does by a test. */
@RestController
class OpenApiDocument {

    static final String PATH = "/api/openapi.yaml";
    static final Resource DOCUMENT = new ClassPathResource("api/openapi.yaml");

    @GetMapping(path = PATH, produces = "application/yaml")
    Resource document() {
        return DOCUMENT;
    }

    /** Whatever else is asked for under {@code /api} gets a problem, not a page. */
    @RequestMapping("/api/**")
    ResponseEntity<Map<String, Object>> nothingHere(HttpServletRequest request) {
        return Problem.of(HttpStatus.NOT_FOUND, "no-such-path").response(request);
    }
}
