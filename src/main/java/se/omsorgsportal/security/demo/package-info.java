/** Login for trying the portal out: a persona, then a code shown on the page. Only in the profile {@code demo}. */
@NullMarked
package se.omsorgsportal.security.demo;

import org.jspecify.annotations.NullMarked;
