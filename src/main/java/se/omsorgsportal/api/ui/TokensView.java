package se.omsorgsportal.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omsorgsportal.api.ApiTokens;
import se.omsorgsportal.api.TokenDetails;
import se.omsorgsportal.api.TokenState;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** The tokens of the API: who has which, made and revoked here (ALL-08). */
@Route("api-tokens")
@Menu(title = "api.title", order = 74, icon = "vaadin:plug")
@Handbook("api")
@RolesAllowed("ADMINISTRATOR")
class TokensView extends Page {

    private final transient ApiTokens tokens;
    private final transient People people;
    private final transient Clock clock;
    private final transient Map<PersonId, String> names = new HashMap<>();
    private final ResponsiveGrid<TokenDetails> grid = new ResponsiveGrid<>();

    TokensView(ApiTokens tokens, People people, Units units, Clock clock) {
        super("api.title");
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
        grid.addColumn(TokenDetails::name).setHeader(Texts.of("api.name")).setFlexGrow(2);
        grid.addComponentColumn(this::person).setHeader(Texts.of("api.person")).setFlexGrow(2);
        grid.addColumn(TokensView::scopes).setHeader(Texts.of("api.scopes")).setFlexGrow(2);
        grid.addColumn(token -> Dates.day(token.lastDay())).setHeader(Texts.of("api.last-day"));
        grid.addColumn(TokensView::used).setHeader(Texts.of("api.last-used"));
        grid.addComponentColumn(this::state).setHeader(Texts.of("api.state"));
        grid.addComponentColumn(this::revocation)
                .setHeader("")
                .setKey(ResponsiveGrid.ACTION)
                .setFlexGrow(0);
        grid.card(this::card);
        grid.emptyState(new EmptyState("api.none", "api.none.help"));
        grid.setItems(query -> page(query.getOffset(), query.getLimit()));
        actions(Buttons.primary("api.new", () -> new TokenDialog(tokens, people, units, this::refresh).open()));
        var document = new Anchor("api/openapi.yaml", Texts.of("api.document"));
        document.setRouterIgnore(true);
        add(new ListBar("api-tokens", grid), grid, document);
    }

    private Stream<TokenDetails> page(int offset, int limit) {
        var page = tokens.page(offset, limit);
        names.putAll(people.names(page.stream().map(TokenDetails::person).toList()));
        return page.stream();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private Component person(TokenDetails token) {
        return Links.to(names.getOrDefault(token.person(), "–"), "people/" + token.person());
    }

    private static String scopes(TokenDetails token) {
        return token.scopes().stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }

    private static String used(TokenDetails token) {
        var last = token.lastUsedAt();
        return last == null ? Texts.of("api.never-used") : Dates.moment(last);
    }

    private StatusBadge state(TokenDetails token) {
        var state = token.state(Zone.today(clock));
        return new StatusBadge(
                Texts.of(state),
                switch (state) {
                    case ACTIVE -> Tone.GOOD;
                    case EXPIRED -> Tone.NEUTRAL;
                    case REVOKED -> Tone.BAD;
                });
    }

    private Component revocation(TokenDetails token) {
        if (token.state(Zone.today(clock)) != TokenState.ACTIVE) {
            return new Span();
        }
        return Buttons.link(
                "api.revoke",
                () -> Confirm.danger("api.revoke.title", "api.revoke.help", "api.revoke", () -> {
                    tokens.revoke(token.id());
                    Notices.done("api.revoked");
                    refresh();
                }));
    }

    private Component card(TokenDetails token) {
        var card = new Div(
                new Span(token.name()),
                person(token),
                new Span(scopes(token)),
                new Span(Texts.of("api.last-day") + ": " + Dates.day(token.lastDay())),
                state(token),
                revocation(token));
        card.addClassName("row-card");
        return card;
    }
}
