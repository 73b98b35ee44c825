package se.omsorgsportal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import se.omsorgsportal.orders.DuplicateOrder;
import se.omsorgsportal.orders.OwnOrderNotApprovable;
import se.omsorgsportal.orders.TooEarly;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.RuleViolation;

/** Puts every refusal of the services into a problem that says what to do; of a fault only its number is told. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(Refused refused, HttpServletRequest request) {
        return refused.problem().response(request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(RuleViolation violation, HttpServletRequest request) {
        return problem(violation).response(request);
    }

    private static Problem problem(RuleViolation rule) {
        return switch (rule) {
            case InvalidInput invalid -> Problem.fields(HttpStatus.UNPROCESSABLE_CONTENT, invalid.faults());
            case NotFound gone -> Problem.of(HttpStatus.NOT_FOUND, "not-found");
            case ChangedMeanwhile stale -> Problem.of(HttpStatus.PRECONDITION_FAILED, "changed");
            case TooEarly early ->
                said(HttpStatus.UNPROCESSABLE_CONTENT, early)
                        .with("opens", early.opens().toString());
            case OwnOrderNotApprovable own -> said(HttpStatus.FORBIDDEN, own);
            case DuplicateOrder duplicate -> {
                var problem = said(HttpStatus.CONFLICT, duplicate);
                yield duplicate
                        .link()
                        .map(link -> problem.with("order", "/api/v1/" + link))
                        .orElse(problem);
            }
            case RuleViolation other -> said(HttpStatus.CONFLICT, other);
        };
    }

    private static Problem said(HttpStatus status, RuleViolation rule) {
        return Problem.rule(status, "rule", rule.key(), rule.arguments())
                .with("rule", rule.getClass().getSimpleName());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(AccessDeniedException outside, HttpServletRequest request) {
        return Problem.of(HttpStatus.FORBIDDEN, "no-access").response(request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return Problem.field(mismatch.getName(), "api.fault.id").response(request);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Map<String, Object>> away(Exception away, HttpServletRequest request) {
        LOG.error("The API could not reach the database: {}", away.getMessage());
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "away").response(request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(Exception fault, HttpServletRequest request) {
        if (fault instanceof ErrorResponse known) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return Problem.of(status, "bad-request").response(request);
        }
        var number = UUID.randomUUID();
        LOG.error("Fault {} in the API", number, fault);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault", number)
                .with("fault", number.toString())
                .response(request);
    }
}
