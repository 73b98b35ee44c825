/** Outbox mail, mail templates and in-app messages. Listens to what the other modules announce; nobody calls it. */
@NullMarked
package se.omsorgsportal.notifications;

import org.jspecify.annotations.NullMarked;
