@NullMarked
package se.omsorgsportal.moves.ui;

import org.jspecify.annotations.NullMarked;
