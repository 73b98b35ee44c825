/** The views of the test group, the protocols and the standing test resources. */
@NullMarked
package se.omsorgsportal.windowtests.ui;

import org.jspecify.annotations.NullMarked;
