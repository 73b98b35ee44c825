package se.omsorgsportal.organisation.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.SearchContribution;

/** Finds units within reach; a manager comes to the unit's staff, an administrator to its page (ALL-07). */
@Component
class UnitSearch implements SearchContribution {

    private final Units units;
    private final CurrentUser user;

    UnitSearch(Units units, CurrentUser user) {
        this.units = units;
        this.user = user;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        boolean administrator = user.has(Role.ADMINISTRATOR);
        return units.find(text, limit).stream()
                .map(unit -> new Hit(
                        "unit",
                        unit.name(),
                        Texts.of(unit.kind()) + " · " + unit.providerName(),
                        administrator
                                ? OrganisationNavigation.unit(unit.id())
                                : OrganisationNavigation.staffAt(unit.id())))
                .toList();
    }
}
