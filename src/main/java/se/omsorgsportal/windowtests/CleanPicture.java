package se.omsorgsportal.windowtests;

/** A picture drawn anew as JPEG: where, when and by what it was taken does not stand in it (WIN-10). */
record CleanPicture(byte[] jpeg, int width, int height) {}
