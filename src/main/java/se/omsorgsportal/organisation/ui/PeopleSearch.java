package se.omsorgsportal.organisation.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.StaffMember;
import se.omsorgsportal.shell.SearchContribution;

/** Finds people by name, user name, e-mail address or HSA-id (ALL-07). */
@Component
class PeopleSearch implements SearchContribution {

    private final Staff staff;

    PeopleSearch(Staff staff) {
        this.staff = staff;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        return staff.find(text, limit).stream().map(PeopleSearch::hit).toList();
    }

    private static Hit hit(StaffMember found) {
        var person = found.person();
        var function = Words.function(person.function(), person.profession());
        var units = String.join(", ", found.units());
        return new Hit(
                "person",
                person.name().full(),
                units.isEmpty() ? function : function + " · " + units,
                OrganisationNavigation.person(person.id()));
    }
}
