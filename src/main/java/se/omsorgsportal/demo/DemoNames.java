package se.omsorgsportal.demo;

import java.util.List;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;

/** Made-up people: the n-th has always the same name, and no two have the same address. */
final class DemoNames {

    private static final List<String> GIVEN = List.of(
            "Astrid",
            "Yusuf",
            "Ebba",
            "Mikael",
            "Åsa-Märta",
            "Tomasz",
            "Linnea",
            "Hodan",
            "Erik",
            "Parisa",
            "Gunilla",
            "Amir",
            "Saga",
            "Per-Olov",
            "Fatima",
            "Elin",
            "Viktor",
            "Zeynep",
            "Märta",
            "Jonas",
            "Li",
            "Signe",
            "Abdi",
            "Ulla",
            "Noor",
            "Anders",
            "Thea",
            "Goran",
            "Alma",
            "Samira",
            "Bengt",
            "Maja",
            "Ingrid",
            "Rut",
            "Omar",
            "Siri",
            "Bo");
    private static final List<String> FAMILY = List.of(
            "Ekdahl",
            "Haddad",
            "Nordgård",
            "Almgren",
            "Rask",
            "Vall",
            "Öberg",
            "Sjögren",
            "Warsame",
            "Kowalska",
            "Lindmark",
            "Rahimi",
            "O'Neill",
            "von Döbeln",
            "Åkerhielm",
            "Ström",
            "Yıldız",
            "Björklund",
            "Falk",
            "Hosseini",
            "Å",
            "Granlund",
            "Mohamud",
            "Säfström",
            "Berggren",
            "Petrović",
            "Holmqvist",
            "Isaksson",
            "Törnblom",
            "Nyberg",
            "Dahlin");

    private DemoNames() {}

    static PersonName name(int n) {
        return new PersonName(GIVEN.get(n % GIVEN.size()), FAMILY.get((n / GIVEN.size() + n * 7) % FAMILY.size()));
    }

    static EmailAddress email(int n) {
        return EmailAddress.of("person" + n + "@demo.example");
    }

    static PhoneNumber mobile(int n) {
        return PhoneNumber.of("070174%04d".formatted(600 + n % 100));
    }
}
