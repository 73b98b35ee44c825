package se.omsorgsportal.caresystems;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;

/** The care systems, what can be ordered in them, and what an order gives to do. */
@Service
public class CareSystems {

    /** Everything that can be ordered now, by system and name. */
    public List<PermissionSummary> permissions() {
        throw new IllegalStateException("to come");
    }

    public Map<PermissionCode, PermissionSummary> byCode(Collection<PermissionCode> codes) {
        throw new IllegalStateException("to come");
    }

    /** Which of the wanted permissions this person may not have, each with its reason (ORD-13). */
    public List<WrongCombination> wrongCombinations(
            ProfessionalFunction function,
            @Nullable Profession profession,
            boolean hasOrOrdersCertificate,
            Collection<PermissionCode> wanted) {
        throw new IllegalStateException("to come");
    }

    /** The lines of the table for a function, as they are today (PRV-16). */
    public List<TaskRule> tasksFor(ProfessionalFunction function) {
        throw new IllegalStateException("to come");
    }
}
