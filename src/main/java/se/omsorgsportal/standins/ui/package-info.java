@NullMarked
package se.omsorgsportal.standins.ui;

import org.jspecify.annotations.NullMarked;
