package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.omsorgsportal.bulkorders.BulkColumn;
import se.omsorgsportal.bulkorders.BulkDesk;
import se.omsorgsportal.bulkorders.BulkId;
import se.omsorgsportal.bulkorders.BulkTable;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.shared.tables.TableFile;
import se.omsorgsportal.shared.tables.TableLimits;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.OwnAddress;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.TableUpload;
import se.omsorgsportal.shared.ui.Templates;
import se.omsorgsportal.shared.ui.Texts;

/** Many new employees ordered at once: typed, pasted or taken from a file, checked row by row (ORD-10). */
@Route(BulkNavigation.NEW + "/:id?")
@Handbook("bulk-order")
@RolesAllowed({"MANAGER", "SUPERUSER"})
class NewBulkView extends Page implements BeforeEnterObserver, BulkSheet.Listener {

    private static final int MORE = 10;
    private final transient BulkDesk desk;
    private final transient BulkTyping typing;
    private final BulkCommonFields common;
    private final BulkSheet sheet = new BulkSheet(this);
    private final Paragraph state = new Paragraph();
    private final Checkbox faultyOnly = new Checkbox(Texts.of("bulk.faulty-only"));
    private final Button aside = Buttons.secondary("bulk.set-aside", this::setAside);
    private final OwnAddress address = new OwnAddress(this);
    private BulkId id = BulkId.next();

    NewBulkView(BulkDesk desk, OrderDesk orders, CareSystems systems) {
        super("bulk.new");
        this.desk = desk;
        this.typing = new BulkTyping(desk);
        common = new BulkCommonFields(orders.units(), systems.permissions(), this::commonChanged);
        actions(Links.to(Texts.of("bulk.title"), BulkNavigation.BULKS));
        state.getElement().setAttribute("role", "status");
        faultyOnly.addValueChangeListener(ticked -> sheet.only(ticked.getValue()));
        aside.setVisible(false);
        faultyOnly.setVisible(false);
        var tools = new Div(Buttons.secondary("bulk.more", this::more), faultyOnly);
        tools.addClassName("toolbar");
        var buttons =
                new Div(Buttons.secondary("bulk.check", this::check), aside, Buttons.primary("bulk.send", this::send));
        buttons.addClassName("form-actions");
        var example = List.of(
                Texts.of("stafflist.example.given-name"),
                Texts.of("stafflist.example.family-name"),
                "asa.exempel@vard.example",
                "070-174 06 05");
        add(
                new Paragraph(Texts.of("bulk.intro", BulkTable.MOST)),
                new H2(Texts.of("bulk.common")),
                new Paragraph(Texts.of("bulk.common.help")),
                common,
                new H2(Texts.of("bulk.people")),
                new Paragraph(Texts.of("bulk.people.help")),
                Templates.of(Texts.of("bulk.template"), BulkColumn.class, example),
                new TableUpload(TableLimits.LIST, this::take),
                sheet,
                tools,
                state,
                buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.open(event);
        var draft = BulkNavigation.id(event);
        draft.ifPresent(known -> id = known);
        var kept = draft.map(desk::draft).orElseGet(BulkTable::empty);
        common.show(kept.common());
        typing.begin(kept.rows());
        if (kept.rows().isEmpty()) {
            show();
        } else {
            check();
        }
    }

    @Override
    public void typed(int row, BulkColumn column, String text) {
        typing.type(row, column, text, common.read());
        sheet.judge(typing.rows(), typing.faults());
        keep();
    }

    @Override
    public void pasted(int row, BulkColumn column, String text) {
        typing.paste(row, column, text);
        check();
    }

    @Override
    public void removed(int row) {
        var before = typing.rows();
        typing.remove(row);
        check();
        Notices.undo("bulk.row.removed", () -> {
            typing.begin(before);
            check();
        });
    }

    private void take(TableFile file) {
        typing.add(file);
        check();
    }

    private void more() {
        typing.more(MORE);
        show();
    }

    private void commonChanged() {
        typing.checkAgain(common.read());
        sheet.judge(typing.rows(), typing.faults());
        keep();
    }

    private void check() {
        typing.checkAll(common.read());
        show();
        keep();
    }

    private void setAside() {
        typing.begin(desk.setAside(id, typing.table(common.read())).rows());
        check();
        Notices.done("bulk.set-aside.done");
    }

    private void send() {
        typing.checkAll(common.read());
        show();
        if (typing.faulty() > 0) {
            Notices.problem("error.BulkRefused", typing.faulty());
            return;
        }
        var receipt = desk.submit(id, typing.table(common.read()));
        clearContent();
        add(new BulkReceiptPanel(receipt));
    }

    private void show() {
        sheet.show(typing.rows(), typing.faults());
        summarise();
    }

    private void keep() {
        desk.save(id, typing.table(common.read()));
        summarise();
        address.become(BulkNavigation.draft(id));
    }

    private void summarise() {
        long filled = typing.rows().stream().filter(row -> !row.isBlank()).count();
        long faulty = typing.faulty();
        state.setText(Texts.of("bulk.state", filled, faulty));
        aside.setVisible(faulty > 0 && faulty < filled);
        faultyOnly.setVisible(faulty > 0 || faultyOnly.getValue());
    }
}
