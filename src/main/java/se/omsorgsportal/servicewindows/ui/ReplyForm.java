package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.ConsultationDetails;
import se.omsorgsportal.servicewindows.ConsultationDetails.ProposedDate;
import se.omsorgsportal.servicewindows.ConsultationReply;
import se.omsorgsportal.servicewindows.DateAnswer;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** How each proposed date suits; one column, for the phone (WIN-02). */
@StyleSheet("context://frontend/planning.css")
class ReplyForm extends Div {

    private static final int COMMENT = 500;

    private record Line(ProposedDate date, RadioButtonGroup<DateAnswer> answer, TextField comment) {

        String field() {
            return "answer-" + date.id();
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final FormErrors errors = new FormErrors();

    ReplyForm(ConsultationDetails details, Consumer<List<ConsultationReply>> send) {
        addClassNames("form", "narrow-form");
        add(errors, new Paragraph(Texts.of("consultation.help")));
        details.dates().forEach(date -> add(line(date, details.mine().get(date.id()))));
        add(Buttons.primary(
                details.mine().isEmpty() ? "consultation.send" : "consultation.change",
                () -> errors.run(() -> send.accept(typed()))));
    }

    private FieldSet line(ProposedDate date, @Nullable ConsultationReply before) {
        var answer = new RadioButtonGroup<DateAnswer>();
        answer.setLabel(Texts.of("consultation.suits"));
        answer.setItems(DateAnswer.values());
        answer.setItemLabelGenerator(Texts::of);
        answer.setRequiredIndicatorVisible(true);
        var comment = new TextField(Texts.of("consultation.comment"));
        comment.setMaxLength(COMMENT);
        comment.setWidthFull();
        if (before != null) {
            answer.setValue(before.answer());
            comment.setValue(before.comment());
        }
        var line = new Line(date, answer, comment);
        errors.register(line.field(), answer);
        errors.register("comment", comment);
        lines.add(line);
        var set = new FieldSet(PlanWords.schedule(date.schedule()));
        set.addClassName("card");
        set.add(answer, comment);
        return set;
    }

    /** Each date without an answer is marked. */
    private List<ConsultationReply> typed() {
        var missing = lines.stream()
                .filter(line -> line.answer().isEmpty())
                .map(line -> new Fault(
                        line.field(),
                        "consultation.fault.answer.one",
                        Dates.prose(line.date().schedule().day())))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return lines.stream()
                .map(line -> new ConsultationReply(
                        line.date().id(),
                        line.answer().getValue(),
                        line.comment().getValue()))
                .toList();
    }
}
