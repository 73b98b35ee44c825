package se.omsorgsportal.signins.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.signins.LineFault;
import se.omsorgsportal.signins.LogLine;

/** The first lines of a file as they would be understood. */
class PreviewTable extends NativeTable {

    PreviewTable(List<LogLine> lines) {
        addClassName("changes");
        setCaptionText(Texts.of("signins.preview"));
        var heading = getHead().addRow();
        for (var key : List.of("line", "user-name", "time", "reason")) {
            var cell = new NativeTableHeaderCell(Texts.of("signins.report." + key));
            cell.getElement().setAttribute("scope", "col");
            heading.add(cell);
        }
        for (var line : lines) {
            var at = line.at();
            getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(Long.toString(line.number())),
                            new NativeTableCell(line.userName()),
                            new NativeTableCell(at == null ? line.timeText() : Dates.moment(at)),
                            new NativeTableCell(badge(line.fault())));
        }
    }

    private static StatusBadge badge(@Nullable LineFault fault) {
        if (fault == null) {
            return new StatusBadge(Texts.of("signins.line.sound"), Tone.GOOD);
        }
        boolean stranger = fault == LineFault.UNKNOWN_NAME || fault == LineFault.OTHER_DOMAIN;
        return new StatusBadge(Texts.of(fault), stranger ? Tone.NEUTRAL : Tone.WARNING);
    }
}
