package se.omsorgsportal.notifications;

import java.util.UUID;

/** Where in the portal a password can be read once; asked for when the link is needed (PRV-12). */
interface RevealPath {

    String of(UUID credential);
}
