/**
 * {@code ./portal chaos}: kills the portal and its database at random moments under load, and checks afterwards that
 * nothing that was promised is lost and nothing is done twice. No test: run by the Maven profile {@code chaos}.
 */
package se.omsorgsportal.chaos;
