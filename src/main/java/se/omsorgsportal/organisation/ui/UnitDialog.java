package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.ProviderDetails;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.UnitDetails;
import se.omsorgsportal.organisation.UnitKind;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Asks what a unit is called and what kind it is (ORG-01). */
final class UnitDialog {

    private final FormErrors errors = new FormErrors();
    private final TextField name = errors.register("name", new TextField(Texts.of("organisation.unit.name")));
    private final Select<UnitKind> kind = errors.register("kind", new Select<>());

    private UnitDialog() {
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(Texts.of("organisation.unit.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setRequiredIndicatorVisible(true);
    }

    /** @param owner chosen already where the provider is known */
    static void create(Units units, Providers providers, @Nullable ProviderDetails owner, Consumer<UnitId> created) {
        var form = new UnitDialog();
        var provider =
                form.errors.register("provider", new ComboBox<ProviderDetails>(Texts.of("organisation.provider")));
        provider.setItems(providers.active());
        provider.setItemLabelGenerator(ProviderDetails::name);
        provider.setRequiredIndicatorVisible(true);
        provider.setValue(owner);
        new FormDialog(
                        "organisation.units.new",
                        "organisation.units.new",
                        form.errors,
                        () -> {
                            form.check(provider.getValue() != null);
                            created.accept(
                                    units.create(provider.getValue().id(), form.name.getValue(), form.kind.getValue()));
                            return true;
                        },
                        provider,
                        form.name,
                        form.kind)
                .open();
    }

    static void change(Units units, UnitDetails known, Runnable changed) {
        var form = new UnitDialog();
        var meanwhile = new Meanwhile(known.version());
        var id = known.unit().id();
        form.name.setValue(known.unit().name());
        form.kind.setValue(known.unit().kind());
        new FormDialog(
                        "organisation.unit.edit",
                        "organisation.save",
                        form.errors,
                        () -> {
                            form.check(true);
                            var stored = units.details(id);
                            if (!meanwhile.isUnchanged(
                                    stored.version(),
                                    () -> List.of(
                                            stored.unit().name(),
                                            Texts.of(stored.unit().kind())))) {
                                return false;
                            }
                            units.change(id, meanwhile.version(), form.name.getValue(), form.kind.getValue());
                            changed.run();
                            return true;
                        },
                        meanwhile,
                        form.name,
                        form.kind)
                .open();
    }

    private void check(boolean providerChosen) {
        var reading = new Reading();
        reading.require(providerChosen, "provider", "organisation.fault.provider");
        reading.require(!name.getValue().isBlank(), "name", "organisation.fault.name");
        reading.require(kind.getValue() != null, "kind", "organisation.fault.kind");
        reading.check();
    }
}
