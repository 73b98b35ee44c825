/** What the portal's own users see of the public status, and how others show it on their pages. */
@NullMarked
package se.omsorgsportal.status.ui;

import org.jspecify.annotations.NullMarked;
