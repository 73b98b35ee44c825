package se.omsorgsportal.security;

import org.springframework.security.access.AccessDeniedException;

/** The object belongs to a unit or person that this user has nothing to do with (ORG-03). */
public class OutsideScope extends AccessDeniedException {

    public OutsideScope(String what) {
        super(what);
    }
}
