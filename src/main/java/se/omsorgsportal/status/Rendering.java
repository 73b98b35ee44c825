package se.omsorgsportal.status;

/** Makes one of the documents; the same facts give the same text, whenever and on whichever node. */
interface Rendering {

    Document document();

    String text(Standing standing, PublicWords words);
}
