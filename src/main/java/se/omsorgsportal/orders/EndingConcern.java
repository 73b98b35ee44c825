package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.shared.PersonId;

/**
 * Something of a person's that an ending touches, as a live certificate or an open move; a module that keeps such things
 * has a bean of this (END-01, END-03). The orders know none of these modules. Asked within the reader's own access: what
 * the reader may not see is for the module to leave out; asked by the portal itself for an automatic ending.
 */
public interface EndingConcern {

    /** The first part of the codes of its proposals, before the colon; no commas. */
    String name();

    /** What an ending on the day touches, in the order in which it is listed; empty when nothing. */
    List<Touched> touchedBy(PersonId person, LocalDate lastDay);

    /** The same for many people, for the list that ends a whole provider; in few statements where there can be many (END-05). */
    default Map<PersonId, List<Touched>> touchedBy(Collection<PersonId> people, LocalDate lastDay) {
        var touched = new HashMap<PersonId, List<Touched>>();
        people.forEach(person -> touched.put(person, touchedBy(person, lastDay)));
        return touched;
    }

    /**
     * Carries out one of its proposals when the ending is approved, in the same transaction. Called with each code that
     * was ticked when the order was placed; what has been settled meanwhile changes nothing.
     */
    void carryOut(String code, OrderId order, PersonId person, LocalDate lastDay);

    /**
     * A line of the list.
     *
     * @param key the text's translation key, with its arguments; days and constants are put into words
     * @param proposal what can be done about it in the same order, if anything
     * @param settledBy the task of the ending that settles it: given only because something needs it, as
     *     {@link TaskKind#END_SITHS}
     */
    record Touched(
            String key,
            List<Object> arguments,
            @Nullable Proposal proposal,
            @Nullable TaskKind settledBy) {}

    /**
     * Something that can be ticked; ticked from the beginning.
     *
     * @param code the concern's name, a colon, and what tells it from the others: {@code certificate:<id>}
     * @param key the label's translation key, with its arguments
     * @param needed that the ending cannot be sent without it
     */
    record Proposal(String code, String key, List<Object> arguments, boolean needed) {}
}
