/** The view of user names, and the search by them. */
@NullMarked
package se.omsorgsportal.accounts.ui;

import org.jspecify.annotations.NullMarked;
