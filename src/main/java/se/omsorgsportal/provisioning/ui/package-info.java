/** Views of tasks, hand-over, first day and duties. */
@NullMarked
package se.omsorgsportal.provisioning.ui;

import org.jspecify.annotations.NullMarked;
