package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.ConsultationDetails;
import se.omsorgsportal.servicewindows.ConsultationReply;
import se.omsorgsportal.servicewindows.DateAnswer;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Everybody's answers side by side: a line for each person, a column for each date (WIN-02). */
@StyleSheet("context://frontend/planning.css")
class AnswerTable extends Div {

    AnswerTable(ConsultationDetails details) {
        addClassName("bulk-sheet");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.of("consultation.answers"));
        var table = new NativeTable();
        table.addClassName("answers");
        table.setCaptionText(Texts.of("consultation.answers"));
        var head = table.getHead().addRow();
        head.add(heading(Texts.of("consultation.who"), "col"));
        details.dates().forEach(date -> head.add(heading(PlanWords.schedule(date.schedule()), "col")));
        for (var row : details.rows()) {
            var line = table.getBody().addRow();
            var groups = row.groups().isEmpty()
                    ? Texts.of("consultation.no-group")
                    : row.groups().stream().map(Texts::of).collect(Collectors.joining(", "));
            var who = heading(row.name(), "row");
            var group = new Span(groups);
            group.addClassName("row-detail");
            who.add(group);
            line.add(who);
            details.dates().forEach(date -> line.add(cell(row.answers().get(date.id()))));
        }
        var sums = table.getFoot().addRow();
        sums.add(heading(Texts.of("consultation.sum"), "row"));
        details.dates().forEach(date -> {
            var cell = new NativeTableCell();
            for (var answer : DateAnswer.values()) {
                var count =
                        new Span(Texts.of("consultation.count", Texts.of(answer), details.count(date.id(), answer)));
                count.addClassName("row-detail");
                cell.add(count);
            }
            sums.add(cell);
        });
        add(table);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(@Nullable ConsultationReply reply) {
        if (reply == null || reply.answer() == null) {
            return new NativeTableCell(new StatusBadge(Texts.of("consultation.no-answer"), Tone.NEUTRAL));
        }
        var cell = new NativeTableCell((Component) new StatusBadge(Texts.of(reply.answer()), tone(reply.answer())));
        if (!reply.comment().isBlank()) {
            var comment = new Span(reply.comment());
            comment.addClassName("row-detail");
            cell.add(comment);
        }
        return cell;
    }

    private static Tone tone(DateAnswer answer) {
        return switch (answer) {
            case WORKS -> Tone.GOOD;
            case BADLY -> Tone.WARNING;
            case NO -> Tone.BAD;
        };
    }
}
