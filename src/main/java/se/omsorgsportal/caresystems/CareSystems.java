package se.omsorgsportal.caresystems;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SignedIn;

/** The care systems, what can be ordered in them, and what an order gives to do. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class CareSystems {

    /** The certificate, which is ordered by a tick of its own. */
    public static final PermissionCode CERTIFICATE = new PermissionCode("siths.certificate");

    private final Catalogue catalogue;
    private final TaskRules rules;

    CareSystems(Catalogue catalogue, TaskRules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /** The systems with their modules, integrations and permissions, in the order of the catalogue. */
    public List<CareSystemDetails> catalogue() {
        return catalogue(Language.current());
    }

    /** The same in a given language, for texts that others are to read. */
    public List<CareSystemDetails> catalogue(Locale language) {
        var systems = catalogue.systems(language);
        var integrations = catalogue.integrations(language).stream()
                .collect(groupingBy(
                        Catalogue.IntegrationRow::careSystem,
                        mapping(Catalogue.IntegrationRow::integration, toList())));
        var permissions = permissions().stream().collect(groupingBy(PermissionSummary::system));
        return parts("", systems, integrations, permissions);
    }

    /** Everything that can be ordered now, by system and name. */
    public List<PermissionSummary> permissions() {
        return catalogue.orderable();
    }

    /** The permissions with these codes; codes that there are none for are left out. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<PermissionCode, PermissionSummary> byCode(Collection<PermissionCode> codes) {
        return catalogue.byCode(codes);
    }

    /** The businesses that stand still when a module does, by the module's code (WIN-01). */
    public Map<String, List<Business>> businesses() {
        return catalogue.businesses();
    }

    /** The names of all systems and modules by code. */
    public Map<String, String> systemNames() {
        return catalogue.systems().stream().collect(toMap(Catalogue.SystemRow::code, Catalogue.SystemRow::name));
    }

    /** The names of some systems and modules as people say them: in the catalogue's order, no module of a system that is named itself. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<String> titles(Collection<String> codes, Locale language) {
        return catalogue.remembered(language).stream()
                .filter(system -> codes.contains(system.code()) && !codes.contains(system.partOf()))
                .map(Catalogue.SystemRow::name)
                .toList();
    }

    /** Which of the wanted permissions this person may not have, each with its reason (ORD-13). */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<WrongCombination> wrongCombinations(
            ProfessionalFunction function,
            @Nullable Profession profession,
            boolean hasOrOrdersCertificate,
            Collection<PermissionCode> wanted) {
        var all = new TreeSet<>(wanted);
        if (hasOrOrdersCertificate) {
            all.add(CERTIFICATE);
        }
        if (all.isEmpty()) {
            return List.of();
        }
        var found = byCode(all);
        var hindrances = catalogue.hindrances(function).stream()
                .filter(each -> profession == null || !each.liftedByProfession())
                .collect(toMap(Catalogue.Hindrance::permission, Catalogue.Hindrance::reason));
        var wrong = new ArrayList<WrongCombination>();
        for (var code : all) {
            var permission = found.get(code);
            var reason = hindrances.get(code);
            if (permission != null && reason != null) {
                wrong.add(wrong(permission, reason));
            } else if (permission != null && permission.needsCertificate() && !hasOrOrdersCertificate) {
                wrong.add(wrong(permission, "no-certificate"));
            }
        }
        return List.copyOf(wrong);
    }

    /** The lines of the table for somebody who begins in a function, as they are today (PRV-16). */
    public List<TaskRule> tasksFor(ProfessionalFunction function) {
        return tasksFor(function, Occasion.START);
    }

    public List<TaskRule> tasksFor(ProfessionalFunction function, Occasion occasion) {
        return rules.of(function, occasion);
    }

    private static WrongCombination wrong(PermissionSummary permission, String reason) {
        return new WrongCombination(
                permission.code(), "wrong-combination." + reason, List.of(permission.systemName(), permission.name()));
    }

    private static List<CareSystemDetails> parts(
            String of,
            List<Catalogue.SystemRow> systems,
            Map<String, List<CareSystemDetails.Integration>> integrations,
            Map<String, List<PermissionSummary>> permissions) {
        return systems.stream()
                .filter(each -> each.partOf().equals(of))
                .map(each -> new CareSystemDetails(
                        each.code(),
                        each.name(),
                        each.purpose(),
                        each.access(),
                        parts(each.code(), systems, integrations, permissions),
                        integrations.getOrDefault(each.code(), List.of()),
                        permissions.getOrDefault(each.code(), List.of())))
                .toList();
    }
}
