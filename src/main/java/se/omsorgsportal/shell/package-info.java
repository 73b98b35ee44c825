/** The frame around every view: header, menu, one home per role composed of contributed cards, search, error pages. */
@NullMarked
package se.omsorgsportal.shell;

import org.jspecify.annotations.NullMarked;
