package se.omsorgsportal.security;

import com.vaadin.flow.component.UI;

/** Signs the current user out, here and at the identity provider: both need a form that the browser itself posts. */
public final class SignOut {

    private static final String POST = """
            const form = document.createElement('form');
            form.method = 'post';
            form.action = $0;
            const token = document.createElement('input');
            token.type = 'hidden';
            token.name = '_csrf';
            token.value = document.querySelector('meta[name="_csrf"]').content;
            form.append(token);
            document.body.append(form);
            form.submit();
            """;

    private SignOut() {}

    public static void now() {
        UI.getCurrent().getPage().executeJs(POST, "/logout");
    }
}
