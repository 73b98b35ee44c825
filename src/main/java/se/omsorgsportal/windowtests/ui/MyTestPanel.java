package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.windowtests.Answer;
import se.omsorgsportal.windowtests.MyTest;
import se.omsorgsportal.windowtests.MyTests;
import se.omsorgsportal.windowtests.Presence;
import se.omsorgsportal.windowtests.Reply;

/** One window that the signed-in person tests: what, when, the answer and the way to the protocol (WIN-06, WIN-08). */
class MyTestPanel extends Section {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private final transient MyTest test;
    private final transient MyTests tests;
    private final transient Runnable changed;

    MyTestPanel(MyTest test, MyTests tests, Runnable changed) {
        this.test = test;
        this.tests = tests;
        this.changed = changed;
        addClassName("card");
        var number = test.window().number().toString();
        add(new H2(Texts.of(test.today() ? "windowtests.mine.today" : "windowtests.mine.window", number)));
        add(new Div(TestWords.badge(test.tester())));
        if (test.asSubstitute()) {
            add(new Paragraph(Texts.of("windowtests.mine.instead", test.tester().name())));
        }
        add(facts(), buttons());
    }

    private Component facts() {
        var schedule = Objects.requireNonNull(test.window().schedule());
        var times = Texts.of("windowtests.page.times", TIME.format(schedule.start()), TestWords.end(schedule));
        var facts = new Facts()
                .add("windowtests.page.when", TestWords.day(test.window()) + ", " + times)
                .add("windowtests.areas", String.join(", ", test.areas()));
        var substitute = test.tester().substitute();
        if (substitute != null && !test.asSubstitute()) {
            facts.add("windowtests.substitute", substitute.name() + ", " + substitute.email());
        }
        return facts;
    }

    private Component buttons() {
        var buttons = new Div();
        buttons.addClassName("form-actions");
        var protocol = test.protocol();
        if (protocol != null && test.window().state().isRunning()) {
            var link = new Anchor(protocol, Texts.of("windowtests.mine.protocol"));
            link.setRouterIgnore(true);
            link.addClassName("action-link");
            buttons.add(link);
        }
        var roll = test.tester().isCalled() ? "roll." : "";
        boolean theirs = !test.asSubstitute() || test.protocol() != null;
        if (theirs && !isComing()) {
            buttons.add(Buttons.primary("windowtests.reply." + roll + "MYSELF", () -> reply(Reply.myself())));
        }
        if (!test.asSubstitute()) {
            buttons.add(Buttons.secondary(
                    "windowtests.reply.SUBSTITUTE",
                    () -> new ReplyDialog(test.tester().substitute(), this::reply).open()));
        }
        if (theirs) {
            buttons.add(Buttons.secondary("windowtests.reply." + roll + "NOBODY", () -> reply(Reply.nobody())));
        }
        return buttons;
    }

    /** Whoever has said so need not say it again. */
    private boolean isComing() {
        var tester = test.tester();
        if (!tester.isCalled()) {
            return tester.answer() == Answer.COMING;
        }
        return tester.presence() == (test.asSubstitute() ? Presence.SUBSTITUTE_COMES : Presence.HERE);
    }

    private void reply(Reply reply) {
        tests.reply(test.tester().id(), reply);
        Notices.done("windowtests.mine.answered");
        changed.run();
    }
}
