package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.omsorgsportal.bulkorders.BulkColumn;
import se.omsorgsportal.bulkorders.BulkRow;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/**
 * The table in which people are typed or pasted: a field in every cell, so that tab, arrows and screen readers go through
 * it as through any form; rows become cards on a phone. A page of rows at a time.
 */
class BulkSheet extends Div {

    /** Arrows go between rows; several cells pasted at once go to the server. */
    private static final String KEYS = """
            const at = e => e.target.dataset?.cell?.split('-').map(Number);
            this.addEventListener('keydown', e => {
              const cell = at(e); const by = {ArrowUp: -1, ArrowDown: 1, Enter: 1}[e.key];
              if (!cell || !by) return;
              const next = this.querySelector(`[data-cell="${cell[0] + by}-${cell[1]}"]`);
              if (next) { e.preventDefault(); next.focus(); next.select(); }
            });
            this.addEventListener('paste', e => {
              const cell = at(e); const text = e.clipboardData?.getData('text') ?? '';
              if (!cell || !/[\\t\\n]/.test(text.trim())) return;
              e.preventDefault(); this.$server.pasted(cell[0], cell[1], text);
            });""";

    /** What the sheet tells of. */
    interface Listener {
        void typed(int row, BulkColumn column, String text);

        void pasted(int row, BulkColumn column, String text);

        void removed(int row);
    }

    private static final int ROWS = 50;
    private final transient Listener listener;
    private final NativeTable table = new NativeTable();
    private final Div pager = new Div();
    private final transient Map<Integer, Verdict> verdicts = new HashMap<>();
    private transient List<BulkRow> rows = List.of();
    private transient Map<Integer, List<Fault>> faults = Map.of();
    private boolean faultyOnly;
    private int first;

    BulkSheet(Listener listener) {
        this.listener = listener;
        addClassName("bulk-sheet");
        table.addClassName("bulk-table");
        table.setCaptionText(Texts.of("bulk.table"));
        pager.addClassName("form-actions");
        add(table, pager);
        getElement().executeJs(KEYS);
    }

    /** @param faulty only the rows that have been checked and have a fault */
    void only(boolean faulty) {
        faultyOnly = faulty;
        first = 0;
        fill();
    }

    void show(List<BulkRow> typed, Map<Integer, List<Fault>> checked) {
        rows = typed;
        faults = checked;
        first = Math.max(0, Math.min(first, shown().size() - 1) / ROWS * ROWS);
        fill();
    }

    /** The verdicts only, so that the field somebody is in stays. */
    void judge(List<BulkRow> typed, Map<Integer, List<Fault>> checked) {
        rows = typed;
        faults = checked;
        verdicts.forEach(this::judge);
    }

    @ClientCallable
    void pasted(int row, int column, String text) {
        if (row >= 0 && column >= 0 && column < BulkColumn.values().length) {
            listener.pasted(row, BulkColumn.values()[column], text);
        }
    }

    private List<Integer> shown() {
        var shown = new ArrayList<Integer>();
        for (int at = 0; at < rows.size(); at++) {
            if (!faultyOnly || !faults.getOrDefault(at, List.of()).isEmpty()) {
                shown.add(at);
            }
        }
        return shown;
    }

    private void fill() {
        verdicts.clear();
        table.getHead().removeAllRows();
        table.getBody().removeAllRows();
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(Texts.of("stafflist.row"));
        for (var column : BulkColumn.values()) {
            head.addHeaderCell().setText(Texts.of(column));
        }
        head.addHeaderCell().setText(Texts.of("bulk.verdict"));
        var shown = shown();
        shown.stream().skip(first).limit(ROWS).forEach(at -> row(table.getBody().addRow(), at));
        page(shown.size());
    }

    private void row(NativeTableRow row, int at) {
        var number = row.addHeaderCell();
        number.setText(Integer.toString(at + 1));
        number.getElement().setAttribute("scope", "row");
        for (var column : BulkColumn.values()) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-label", Texts.of(column));
            cell.add(input(at, column));
        }
        var below = table.getBody().addRow();
        below.addClassName("bulk-faults");
        var verdict = new Verdict(row.addDataCell(), below, below.addDataCell());
        verdict.faults().setColspan(BulkColumn.values().length + 2);
        verdicts.put(at, verdict);
        judge(at, verdict);
    }

    /** Where it stands whether a row is right, and below it what is wrong. */
    private record Verdict(NativeTableCell badge, NativeTableRow below, NativeTableCell faults) {}

    private Input input(int at, BulkColumn column) {
        var input = new Input(ValueChangeMode.ON_CHANGE);
        input.setValue(rows.get(at).cell(column));
        input.getElement()
                .setAttribute("aria-label", Texts.of("bulk.cell", Texts.of(column), at + 1))
                .setAttribute("data-cell", at + "-" + column.ordinal())
                .setAttribute("autocomplete", "off");
        input.addValueChangeListener(typed -> listener.typed(at, column, typed.getValue()));
        return input;
    }

    private void judge(int at, Verdict verdict) {
        var cell = verdict.badge();
        cell.removeAll();
        verdict.faults().removeAll();
        verdict.below().setVisible(false);
        if (at >= rows.size()) {
            return;
        }
        var wrong = faults.get(at);
        if (wrong != null && !rows.get(at).isBlank()) {
            cell.add(
                    wrong.isEmpty()
                            ? new StatusBadge(Texts.of("bulk.row.right"), Tone.GOOD)
                            : new StatusBadge(Texts.of("bulk.row.wrong"), Tone.BAD));
            var list = new UnorderedList();
            wrong.forEach(fault -> list.add(new ListItem(words(fault))));
            verdict.faults().add(list);
            verdict.below().setVisible(!wrong.isEmpty());
        }
        var remove = Buttons.link("bulk.row.remove", () -> listener.removed(at));
        remove.setAriaLabel(Texts.of("bulk.row.remove.of", at + 1));
        remove.setIcon(VaadinIcon.TRASH.create());
        remove.setText("");
        cell.add(remove);
    }

    static String words(Fault fault) {
        return BulkColumn.of(fault.field())
                        .map(column -> Texts.of(column) + ": ")
                        .orElse("")
                + Texts.of(fault);
    }

    private void page(int all) {
        pager.removeAll();
        pager.setVisible(all > ROWS);
        int last = Math.min(first + ROWS, all);
        pager.add(
                Buttons.secondary("bulk.page.before", () -> turn(-ROWS, all)),
                new Span(Texts.of("bulk.page", first + 1, last, all)),
                Buttons.secondary("bulk.page.next", () -> turn(ROWS, all)));
    }

    private void turn(int by, int all) {
        first = Math.clamp(first + by, 0, Math.max(0, (all - 1) / ROWS * ROWS));
        fill();
    }
}
