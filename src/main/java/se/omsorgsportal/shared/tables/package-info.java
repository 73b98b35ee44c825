/** Tables as files: CSV and XLSX, read with care and written so that no cell can be taken for a formula (ORG-04). */
@NullMarked
package se.omsorgsportal.shared.tables;

import org.jspecify.annotations.NullMarked;
