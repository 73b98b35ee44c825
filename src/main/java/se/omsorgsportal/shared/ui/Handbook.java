package se.omsorgsportal.shared.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The handbook page that the {@code ?} of a view opens: {@code handbook/<language>/<page>.md}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Handbook {

    String value();
}
