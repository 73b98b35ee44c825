package se.omsorgsportal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.Orders;

/** Orders over HTTP (ALL-08): the same services as behind the views, so the same rules, scopes and audit log. */
@RestController
@RequestMapping(OrdersApi.PATH)
class OrdersApi {

    static final String PATH = "/api/v1/orders";
    private static final int FOUND = 20;
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private final Orders orders;
    private final OrderDesk desk;
    private final OrderDecisions decisions;
    private final Idempotency keys;
    private final Bodies bodies;

    OrdersApi(Orders orders, OrderDesk desk, OrderDecisions decisions, Idempotency keys, Bodies bodies) {
        this.orders = orders;
        this.desk = desk;
        this.decisions = decisions;
        this.keys = keys;
        this.bodies = bodies;
    }

    /** @param permissions those granted; all that were wanted when left out */
    record ApprovalBody(
            @Nullable String comment,
            @Nullable Set<PermissionCode> permissions,
            @Nullable LocalDate validTo) {}

    record CommentBody(@Nullable String comment) {

        String text() {
            return comment == null ? "" : comment;
        }
    }

    @GetMapping
    OrderLineJson.Page list(HttpServletRequest request) {
        var query = Arguments.query(request);
        int size = query.limit();
        var lines = orders.summaries(query.page(query.offset(), size + 1));
        return new OrderLineJson.Page(
                lines.stream().limit(size).map(OrderLineJson::of).toList(),
                query.offset() / size,
                size,
                lines.size() > size);
    }

    @GetMapping("/search")
    OrderLineJson.Page search(HttpServletRequest request) {
        var given = Arguments.of(request, "q", "size");
        var text = given.text("q").strip();
        if (text.isEmpty()) {
            throw new Refused(Problem.field("q", "api.fault.missing"));
        }
        int size = given.number("size", FOUND, 1, OrderQuery.PAGE);
        var found = orders.search(text, size).stream().map(OrderLineJson::of).toList();
        return new OrderLineJson.Page(found, 0, size, false);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrderJson> read(@PathVariable UUID id) {
        var order = orders.details(new OrderId(id));
        return ResponseEntity.ok().eTag(Long.toString(order.version())).body(OrderJson.of(order));
    }

    @PostMapping
    ResponseEntity<ReceiptJson> place(
            HttpServletRequest request,
            @AuthenticationPrincipal TokenPrincipal who,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        var body = bodies.read(request);
        var form = bodies.form(body);
        var claim = key == null ? null : Idempotency.claim(who.token(), key, body);
        return place(form, claim);
    }

    /** Whether the key was used before is asked only when the order cannot be placed: then it may be the answer. */
    private ResponseEntity<ReceiptJson> place(OrderForm form, Idempotency.@Nullable Claim claim) {
        try {
            var receipt = keys.tied(claim, () -> desk.submit(form, null));
            return ResponseEntity.created(URI.create(PATH + "/" + receipt.order()))
                    .eTag("0")
                    .body(ReceiptJson.of(receipt));
        } catch (RuntimeException perhapsPlacedBefore) {
            return again(placed(claim).orElseThrow(() -> perhapsPlacedBefore));
        }
    }

    private Optional<OrderId> placed(Idempotency.@Nullable Claim claim) {
        return Optional.ofNullable(claim).flatMap(keys::placed);
    }

    private ResponseEntity<ReceiptJson> again(OrderId id) {
        return ResponseEntity.created(URI.create(PATH + "/" + id))
                .header("Idempotency-Replayed", "true")
                .body(ReceiptJson.of(orders.details(id)));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<Void> approve(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        var order = new OrderId(id);
        var body = bodies.read(bodies.read(request), ApprovalBody.class);
        var permissions = body.permissions() == null ? orders.details(order).permissions() : body.permissions();
        var comment = body.comment() == null ? "" : body.comment();
        decisions.approve(order, version(request), new Approval(comment, permissions, body.validTo()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<Void> refuse(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        decisions.refuse(new OrderId(id), version(request), comment(request));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/return")
    ResponseEntity<Void> sendBack(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        decisions.sendBack(new OrderId(id), version(request), comment(request));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<Void> confirm(@PathVariable UUID id, HttpServletRequest request) {
        decisions.confirm(new OrderId(id), version(request));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<Void> decline(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        decisions.decline(new OrderId(id), version(request), comment(request));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        desk.withdraw(new OrderId(id), comment(request));
        return ResponseEntity.noContent().build();
    }

    private String comment(HttpServletRequest request) throws IOException {
        return bodies.read(bodies.read(request), CommentBody.class).text();
    }

    /** Who decides says which version of the order they have seen. */
    private static long version(HttpServletRequest request) {
        var header = request.getHeader("If-Match");
        if (header == null) {
            throw new Refused(Problem.of(HttpStatus.PRECONDITION_REQUIRED, "no-version"));
        }
        var version = ETAG.matcher(header.strip());
        if (!version.matches()) {
            throw new Refused(Problem.field("If-Match", "api.fault.version"));
        }
        return Long.parseLong(version.group(1));
    }
}
