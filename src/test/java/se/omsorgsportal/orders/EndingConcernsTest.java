package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.shared.PersonId;

@Tag("END-03")
class EndingConcernsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 29);
    private final PersonId person = PersonId.next();
    private final List<String> carriedOut = new ArrayList<>();
    private final EndingConcerns concerns =
            new EndingConcerns(List.of(concern("certificate", TaskKind.END_SITHS), concern("move", null)));

    @Test
    @DisplayName("END-03: what an ending touches is asked of every module, and what is proposed can be told apart")
    void touched() {
        assertThat(concerns.touchedBy(person, DAY)).hasSize(2);
        assertThat(concerns.tasks(person, DAY)).containsExactly(TaskKind.END_SITHS);
        assertThat(concerns.all(person, DAY)).containsExactlyInAnyOrder("certificate:1", "move:1");
    }

    @Test
    @DisplayName("END-03: only what was ticked is carried out, by the module whose it is")
    void carriedOut() {
        concerns.carryOut(Set.of("certificate:1", "unknown:7"), OrderId.next(), person, DAY);
        assertThat(carriedOut).containsExactly("certificate:1");
    }

    private EndingConcern concern(String name, @org.jspecify.annotations.Nullable TaskKind settledBy) {
        return new EndingConcern() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Touched> touchedBy(PersonId whom, LocalDate lastDay) {
                var proposal = new Proposal(name + ":1", "key", List.of(), false);
                return List.of(new Touched("key", List.of(), proposal, settledBy));
            }

            @Override
            public void carryOut(String code, OrderId order, PersonId whom, LocalDate lastDay) {
                carriedOut.add(code);
            }
        };
    }
}
