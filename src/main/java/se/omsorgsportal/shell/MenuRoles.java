package se.omsorgsportal.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.omsorgsportal.security.Role;

/** The roles whose menu has the view, when fewer look for it there than may open it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuRoles {

    Role[] value();
}
