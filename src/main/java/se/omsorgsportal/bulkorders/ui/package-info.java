/** The table of a bulk order, and the bulk orders that were sent. */
@NullMarked
package se.omsorgsportal.bulkorders.ui;

import org.jspecify.annotations.NullMarked;
