package se.omsorgsportal.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Administrators may call this; the portal itself always may. Scope is checked inside (ORG-03). */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@currentUser.has('ADMINISTRATOR')")
public @interface AdministratorsOnly {}
