/** Lets administrators search the log of acts, take it out and check that it is whole (ALL-02). */
@NullMarked
package se.omsorgsportal.audit.ui;

import org.jspecify.annotations.NullMarked;
