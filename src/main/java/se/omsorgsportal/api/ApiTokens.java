package se.omsorgsportal.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** The tokens by which other systems and people's own tools use the portal: made once, revoked at any time (ALL-08). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class ApiTokens {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_YEARS = 2;

    private final TokenStore tokens;
    private final TokenCache cache;
    private final UserDirectory people;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    ApiTokens(
            TokenStore tokens, TokenCache cache, UserDirectory people, CurrentUser user, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.cache = cache;
        this.people = people;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first, also those that no longer work. */
    public List<TokenDetails> page(int offset, int limit) {
        return tokens.page(offset, limit);
    }

    /**
     * Makes a token; its secret is in the answer and nowhere else. Throws {@link InvalidInput}, and
     * {@link se.omsorgsportal.security.NotAsStandIn}: it would outlast the stand-in (ORD-11).
     */
    @Transactional
    public IssuedToken create(TokenRequest request) {
        user.requireMyself();
        var name = FreeText.required("name", request.name());
        check(request, name);
        var token = new TokenDetails(
                TokenId.next(),
                name,
                request.system(),
                Objects.requireNonNull(request.person()),
                Set.copyOf(request.scopes()),
                Set.copyOf(request.units()),
                Objects.requireNonNull(request.lastDay()),
                clock.instant(),
                null,
                null);
        var secret = TokenSecret.next();
        tokens.add(token, TokenSecret.digest(secret));
        audit.record(Act.of("token.created", "token", token.id(), token.name())
                .about(token.person())
                .changed("scopes", null, token.scopes().stream().sorted().toList())
                .changed("units", null, token.units().isEmpty() ? "*" : token.units())
                .changed("validTo", null, token.lastDay()));
        return new IssuedToken(token.id(), secret);
    }

    /** From now on nobody gets in with it: at once on this node, on others within five seconds. */
    @Transactional
    public void revoke(TokenId id) {
        var token = tokens.find(id).orElseThrow(NotFound::new);
        if (tokens.revoke(id, clock.instant())) {
            cache.forgetAfterCommit();
            audit.record(Act.of("token.revoked", "token", id, token.name()).about(token.person()));
        }
    }

    private void check(TokenRequest request, String name) {
        var faults = new ArrayList<Fault>();
        if (name.length() > LONGEST_NAME) {
            faults.add(new Fault("name", "api.fault.name", LONGEST_NAME));
        }
        if (request.scopes().isEmpty()) {
            faults.add(new Fault("scopes", "api.fault.scopes"));
        }
        checkDay(request.lastDay(), faults);
        var person = request.person();
        if (person == null) {
            faults.add(new Fault("person", "api.fault.person"));
        } else {
            checkPerson(person, request, faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private void checkDay(@org.jspecify.annotations.Nullable LocalDate lastDay, List<Fault> faults) {
        var today = Zone.today(clock);
        var latest = today.plusYears(MOST_YEARS);
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(latest)) {
            faults.add(new Fault("lastDay", "api.fault.last-day", today, latest));
        }
    }

    private void checkPerson(PersonId id, TokenRequest request, List<Fault> faults) {
        var user = people.find(id);
        if (user.filter(ApiTokens::handlesOrders).isEmpty()) {
            faults.add(new Fault("person", "api.fault.person.role"));
            return;
        }
        var reached = new java.util.HashSet<>(user.get().unitsAs(Role.MANAGER));
        reached.addAll(user.get().unitsAs(Role.SUPERUSER));
        if (!reached.containsAll(request.units())) {
            faults.add(new Fault("units", "api.fault.units"));
        }
    }

    private static boolean handlesOrders(PortalUser user) {
        return user.roles().stream().anyMatch(role -> role != Role.CARE_STAFF);
    }
}
