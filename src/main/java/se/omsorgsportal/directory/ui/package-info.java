/** The page of the directory: connection, dry run, what was done and what did not go. */
@NamedInterface("ui")
@NullMarked
package se.omsorgsportal.directory.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
