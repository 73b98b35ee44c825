/** The views of the orders: form, lists, queue, the page of one order, cards for the homes. */
@NullMarked
package se.omsorgsportal.orders.ui;

import org.jspecify.annotations.NullMarked;
