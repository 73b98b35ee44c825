package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links within the portal: real addresses that can be copied, opened without loading the page anew. */
public final class Links {

    private Links() {}

    /** @param path without a leading slash; empty is the home */
    public static Anchor to(String text, String path) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        return link;
    }

    /** A link that looks like the view's main button. */
    public static Anchor action(String key, String path) {
        var link = to(Texts.of(key), path);
        link.addClassName("action-link");
        return link;
    }
}
