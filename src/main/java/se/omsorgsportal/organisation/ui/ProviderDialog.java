package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.OrganisationNumber;
import se.omsorgsportal.organisation.ProviderDetails;
import se.omsorgsportal.organisation.ProviderKind;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Asks what a provider is called and what it is (ORG-01). */
final class ProviderDialog {

    private final FormErrors errors = new FormErrors();
    private final TextField name = errors.register("name", new TextField(Texts.of("organisation.provider.name")));
    private final Select<ProviderKind> kind = errors.register("kind", new Select<>());
    private final TextField number =
            errors.register("organisationNumber", new TextField(Texts.of("organisation.provider.number")));

    private ProviderDialog() {
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(Texts.of("organisation.provider.kind"));
        kind.setItems(ProviderKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setValue(ProviderKind.EXTERNAL);
        number.setHelperText(Texts.of("organisation.provider.number.help"));
    }

    static void create(Providers providers, Consumer<ProviderId> created) {
        var form = new ProviderDialog();
        new FormDialog(
                        "organisation.providers.new",
                        "organisation.providers.new",
                        form.errors,
                        () -> {
                            var number = form.read();
                            created.accept(providers.create(form.name.getValue(), form.kind.getValue(), number));
                            return true;
                        },
                        form.fields())
                .open();
    }

    static void change(Providers providers, ProviderDetails known, Runnable changed) {
        var form = new ProviderDialog();
        var meanwhile = new Meanwhile(known.version());
        form.name.setValue(known.name());
        form.kind.setValue(known.kind());
        form.number.setValue(Objects.toString(known.organisationNumber(), ""));
        var dialog = new FormDialog(
                "organisation.provider.edit",
                "organisation.save",
                form.errors,
                () -> {
                    var number = form.read();
                    var stored = providers.details(known.id());
                    if (!meanwhile.isUnchanged(stored.version(), () -> lines(stored))) {
                        return false;
                    }
                    providers.change(
                            known.id(), meanwhile.version(), form.name.getValue(), form.kind.getValue(), number);
                    changed.run();
                    return true;
                },
                form.fields());
        dialog.addComponentAsFirst(meanwhile);
        dialog.open();
    }

    private Component[] fields() {
        return new Component[] {name, kind, number};
    }

    private @Nullable OrganisationNumber read() {
        var reading = new Reading();
        reading.require(!name.getValue().isBlank(), "name", "organisation.fault.name");
        var digits = reading.optional("organisationNumber", number.getValue(), OrganisationNumber::of);
        reading.check();
        return digits;
    }

    private static List<String> lines(ProviderDetails stored) {
        return List.of(stored.name(), Texts.of(stored.kind()), Objects.toString(stored.organisationNumber(), "–"));
    }
}
