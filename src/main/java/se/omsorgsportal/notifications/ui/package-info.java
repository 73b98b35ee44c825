/** The administrator's mail view and template editor, everybody's messages and the bell in the header. */
@NullMarked
package se.omsorgsportal.notifications.ui;

import org.jspecify.annotations.NullMarked;
