package se.omsorgsportal.routines;

/**
 * A page of the handbook, ready to be shown.
 *
 * @param name its address: {@code handbook/<name>}
 * @param title the first heading
 * @param html without the first heading; nothing in it comes from a user
 * @param text the words only, for the search
 */
public record HandbookPage(String name, String title, String html, String text) {}
