/** Documents to print and to send, made from XHTML. */
@NullMarked
package se.omsorgsportal.shared.documents;

import org.jspecify.annotations.NullMarked;
