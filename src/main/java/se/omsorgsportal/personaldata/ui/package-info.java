/** The pages of personal data: one's own, anybody's for administrators, and what is to be erased. */
@NullMarked
package se.omsorgsportal.personaldata.ui;

import org.jspecify.annotations.NullMarked;
