/** Documents to read and print: tagged PDF (PDF/UA) from plain parts, so that no module needs to know how one is made. */
@NullMarked
package se.omsorgsportal.shared.pdf;

import org.jspecify.annotations.NullMarked;
