package se.omsorgsportal.demo;

import java.util.List;
import se.omsorgsportal.shared.PersonName;

/** Many made-up names: the n-th has always the same; every tenth is one of the demo's, with their odd letters. */
final class SeedNames {

    private static final List<String> GIVEN = List.of(
            "Agnes", "Ali", "Alva", "Arvid", "Asta", "August", "Axel", "Beata", "Birgit", "Björn", "Daga", "David",
            "Edit", "Elias", "Ellen", "Elsa", "Emil", "Ester", "Filip", "Freja", "Greta", "Gustav", "Hanna", "Harald",
            "Hedda", "Hugo", "Ida", "Isak", "Jasmin", "Josef", "Karin", "Kerstin", "Lars", "Leila", "Lova", "Ludvig",
            "Malin", "Malte", "Mariam", "Moa", "Nils", "Olof", "Ove", "Rasmus", "Selma", "Sixten", "Stina", "Sven",
            "Tilda", "Ture", "Vera", "Vilma", "Wilmer", "Yasmin", "Ylva", "Örjan");
    private static final List<String> FRONT = List.of(
            "Alm", "Asp", "Back", "Berg", "Björk", "Blom", "Dal", "Ek", "Eng", "Fors", "Gran", "Grön", "Hag", "Hed",
            "Hög", "Käll", "Lind", "Ljung", "Lund", "Mo", "Ny", "Näs", "Ros", "Sand", "Sjö", "Skog", "Sund", "Söder",
            "Vester", "Vik", "Åker", "Öst");
    private static final List<String> BACK = List.of(
            "berg", "blad", "bom", "borg", "dahl", "fors", "gren", "hage", "holm", "kvist", "lund", "man", "mark",
            "nell", "quist", "sjö", "stedt", "ström", "vall", "vik");

    private SeedNames() {}

    static PersonName name(int n) {
        if (n % 10 == 0) {
            return DemoNames.name(n / 10);
        }
        int family = Math.floorMod(n * 379, FRONT.size() * BACK.size());
        return new PersonName(
                GIVEN.get(n % GIVEN.size()), FRONT.get(family % FRONT.size()) + BACK.get(family / FRONT.size()));
    }
}
