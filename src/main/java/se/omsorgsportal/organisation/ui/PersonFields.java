package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.PersonData;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** The fields of what is written down about a person (ORG-02). */
class PersonFields extends FormLayout {

    private static final String PLACEHOLDER = "x";

    private final TextField givenName;
    private final TextField familyName;
    private final TextField email;
    private final TextField mobile;
    private final Select<ProfessionalFunction> function;
    private final Select<Profession> profession;
    private final DayField employmentFrom;
    private final DayField employmentTo;
    private final Select<Locale> language;

    PersonFields(FormErrors errors) {
        givenName = errors.register("givenName", new TextField(Texts.of("organisation.person.given-name")));
        familyName = errors.register("familyName", new TextField(Texts.of("organisation.person.family-name")));
        email = errors.register("email", new TextField(Texts.of("organisation.person.email")));
        mobile = errors.register("mobile", new TextField(Texts.of("organisation.person.mobile")));
        function = errors.register("function", new Select<>());
        profession = errors.register("profession", new Select<>());
        employmentFrom = errors.register("employmentFrom", new DayField("organisation.person.employment-from"));
        employmentTo = errors.register("employmentTo", new DayField("organisation.person.employment-to"));
        language = errors.register("language", new Select<>());
        function.setLabel(Texts.of("organisation.person.function"));
        function.setItems(ProfessionalFunction.values());
        function.setItemLabelGenerator(Texts::of);
        function.addValueChangeListener(chosen -> profession.setVisible(isLicensed()));
        profession.setLabel(Texts.of("organisation.person.profession"));
        profession.setItems(Profession.values());
        profession.setItemLabelGenerator(Texts::of);
        profession.setVisible(false);
        language.setLabel(Texts.of("organisation.person.language"));
        language.setItems(PersonData.SWEDISH, Locale.ENGLISH);
        language.setItemLabelGenerator(Words::language);
        language.setValue(PersonData.SWEDISH);
        employmentTo.setHelperText(Texts.of("organisation.person.employment-to.help"));
        email.setHelperText(Texts.of("organisation.person.email.help"));
        List.of(givenName, familyName).forEach(field -> field.setRequiredIndicatorVisible(true));
        List.of(function, profession, language).forEach(field -> field.setRequiredIndicatorVisible(true));
        add(givenName, familyName, email, mobile, function, profession, employmentFrom, employmentTo, language);
    }

    void show(PersonData data) {
        givenName.setValue(data.name().given());
        familyName.setValue(data.name().family());
        email.setValue(Objects.toString(data.email(), ""));
        mobile.setValue(data.mobile() == null ? "" : data.mobile().grouped());
        function.setValue(data.function());
        profession.setValue(data.profession());
        var employment = data.employment();
        employmentFrom.setValue(employment == null ? null : employment.from());
        employmentTo.setValue(employment == null ? null : employment.to());
        language.setValue(data.language());
    }

    /** What the fields say; throws all their faults at once. */
    PersonData read(Reading reading) {
        var given = reading.of("givenName", () -> new PersonName(givenName.getValue(), PLACEHOLDER));
        var family = reading.of("familyName", () -> new PersonName(PLACEHOLDER, familyName.getValue()));
        var address = reading.optional("email", email.getValue(), EmailAddress::of);
        var phone = reading.optional("mobile", mobile.getValue(), PhoneNumber::of);
        var employment = reading.period("employmentFrom", employmentFrom, "employmentTo", employmentTo);
        reading.require(function.getValue() != null, "function", "organisation.fault.function");
        reading.require(!isLicensed() || profession.getValue() != null, "profession", "organisation.fault.profession");
        reading.check();
        return new PersonData(
                new PersonName(required(given).given(), required(family).family()),
                address,
                phone,
                function.getValue(),
                isLicensed() ? profession.getValue() : null,
                employment,
                language.getValue());
    }

    private boolean isLicensed() {
        return function.getValue() == ProfessionalFunction.LICENSED;
    }

    private static PersonName required(@Nullable PersonName read) {
        return Objects.requireNonNull(read);
    }

    /** The data line by line, as a form names them. */
    static List<String> lines(PersonData data) {
        return List.of(
                line("organisation.person.given-name", data.name().given()),
                line("organisation.person.family-name", data.name().family()),
                line("organisation.person.email", Objects.toString(data.email(), "–")),
                line(
                        "organisation.person.mobile",
                        data.mobile() == null ? "–" : data.mobile().grouped()),
                line("organisation.person.function", Words.function(data.function(), data.profession())),
                line("organisation.person.employment", Words.days(data.employment())),
                line("organisation.person.language", Words.language(data.language())));
    }

    private static String line(String key, String value) {
        return Texts.of(key) + ": " + value;
    }
}
