package se.omsorgsportal.security.saml;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether this installation names any identity provider. */
final class WithIdentityProviders implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
        return in(context.getEnvironment());
    }

    static boolean in(Environment environment) {
        return !environment.getProperty("PORTAL_SAML_IDPS", "").isBlank();
    }
}
