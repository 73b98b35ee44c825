package se.omsorgsportal.security;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Has every call of a service pass its access rule (ORG-03). Rules are said by {@code @PreAuthorize} and what is made of it, and
 * by nothing else: looking at every bean for the three other annotations as well made the start half a second longer.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class AccessRules {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor accessRule(ApplicationContext beans) {
        var expressions = new DefaultMethodSecurityExpressionHandler();
        expressions.setApplicationContext(beans);
        var rules = new PreAuthorizeAuthorizationManager();
        rules.setExpressionHandler(expressions);
        return AuthorizationManagerBeforeMethodInterceptor.preAuthorize(rules);
    }
}
