package se.omsorgsportal.notifications;

import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Watchers;

/** Tells the open windows of a person on this node that their messages have changed. */
@Component
class MessageBroadcaster extends Watchers<PersonId> {}
