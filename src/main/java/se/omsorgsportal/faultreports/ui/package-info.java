/** The check on every home, the report, and the administrators' view of local and general faults. */
@NullMarked
package se.omsorgsportal.faultreports.ui;

import org.jspecify.annotations.NullMarked;
