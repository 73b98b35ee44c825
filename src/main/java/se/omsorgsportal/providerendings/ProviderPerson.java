package se.omsorgsportal.providerendings;

import java.util.List;
import se.omsorgsportal.orders.EndingConcern;
import se.omsorgsportal.organisation.PersonSummary;

/** Somebody who works at the provider, with what their leaving would touch (END-05). */
public record ProviderPerson(PersonSummary person, List<EndingConcern.Touched> touched) {}
