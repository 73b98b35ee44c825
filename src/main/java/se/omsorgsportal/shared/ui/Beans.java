package se.omsorgsportal.shared.ui;

import com.vaadin.flow.server.VaadinService;

/** What the shared view pieces ask the portal for, so that a view need not hand it on to them. */
final class Beans {

    private Beans() {}

    static <T> T of(Class<T> type) {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(type);
    }
}
