/** The pages that testers open by a signed link, without signing in: plain HTML, light on a phone. */
@NullMarked
package se.omsorgsportal.windowtests.web;

import org.jspecify.annotations.NullMarked;
