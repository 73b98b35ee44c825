package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.function.Function;
import org.springframework.modulith.NamedInterface;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** The addresses of the organisation's views. */
@NamedInterface("navigation")
public final class OrganisationNavigation {

    public static final String PROVIDERS = "providers";
    public static final String UNITS = "units";
    public static final String PEOPLE = "people";
    public static final String NEW_PERSON = "people/new";
    public static final String STAFF = "staff";
    public static final String ME = "me";
    static final String STAFF_IMPORT = "people/import";
    static final String ID = "id";
    static final String UNIT = "unit";
    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private OrganisationNavigation() {}

    public static String provider(ProviderId id) {
        return PROVIDERS + "/" + id;
    }

    public static String unit(UnitId id) {
        return UNITS + "/" + id;
    }

    public static String person(PersonId id) {
        return PEOPLE + "/" + id;
    }

    static String editPerson(PersonId id) {
        return person(id) + "/edit";
    }

    static String newPersonAt(UnitId unit) {
        return NEW_PERSON + "?" + UNIT + "=" + unit;
    }

    static String staffAt(UnitId unit) {
        return STAFF + "?" + UNIT + "=" + unit;
    }

    /** The identifier in the address; an address without a right one leads nowhere. */
    static <T> T id(BeforeEnterEvent event, Function<String, T> read) {
        return event.getRouteParameters()
                .get(ID)
                .filter(text -> text.matches(UUID))
                .map(read)
                .orElseThrow(NotFound::new);
    }

    /** The unit that the address asks for, if any. */
    static java.util.Optional<UnitId> unit(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .filter(text -> text.matches(UUID))
                .map(UnitId::of);
    }
}
