package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view with its heading, its actions beside the heading, and the {@code ?} that opens its handbook page. */
public abstract class Page extends VerticalLayout implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Div actions = new Div();

    protected Page(String titleKey) {
        addClassName("page");
        // The heading takes the focus of the skip link, not the page: a host of slotted content that is given a
        // negative
        // tabindex takes all of it out of the tabulator's way.
        heading.setId("content");
        heading.getElement().setAttribute("tabindex", "-1");
        setPadding(false);
        setSpacing(false);
        actions.addClassName("page-actions");
        var title = new Div(heading);
        title.addClassName("page-title");
        var handbook = getClass().getAnnotation(Handbook.class);
        if (handbook != null) {
            var help = Links.to("?", "handbook/" + handbook.value());
            help.addClassName("page-help");
            help.setAriaLabel(Texts.of("page.help"));
            help.setTitle(Texts.of("page.help"));
            title.add(help);
        }
        var header = new Div(title, actions);
        header.addClassName("page-header");
        super.add(header);
        setTitle(Texts.of(titleKey));
    }

    protected void setTitle(String title) {
        heading.setText(title);
    }

    /** Puts buttons or links beside the heading, in place of earlier ones. */
    protected void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /** Takes away everything below the heading, for a page that is shown anew. */
    protected void clearContent() {
        getChildren().skip(1).toList().forEach(this::remove);
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }
}
