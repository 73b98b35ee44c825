/** Views of the catalogue and of the task table. */
@NullMarked
package se.omsorgsportal.caresystems.ui;

import org.jspecify.annotations.NullMarked;
