package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;
import se.omsorgsportal.windowtests.MyTest;
import se.omsorgsportal.windowtests.MyTests;

/** "You test today", and what has not been answered (WIN-06, WIN-08). */
@org.springframework.stereotype.Component
class MyTestsCard implements DashboardCard {

    private final MyTests tests;

    MyTestsCard(MyTests tests) {
        this.tests = tests;
    }

    @Override
    public boolean isFor(Role role) {
        return true;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Optional<Component> content(Role role) {
        var mine = tests.mine();
        var today = mine.stream()
                .filter(test -> test.today()
                        && test.protocol() != null
                        && !test.tester().presence().isAbsent())
                .findFirst();
        if (today.isPresent()) {
            return Optional.of(today(today.get()));
        }
        return awaited(mine);
    }

    private static Component today(MyTest test) {
        return new Card(
                Texts.of("windowtests.card.today", test.window().number().toString()),
                new Paragraph(String.join(", ", test.areas())),
                TestWords.badge(test.tester()),
                Links.action("windowtests.card.open", WindowTestNavigation.MINE));
    }

    private static Optional<Component> awaited(List<MyTest> mine) {
        long waiting = mine.stream().filter(MyTest::isAwaited).count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Card.count(
                        Texts.of("windowtests.card.awaited", waiting),
                        waiting,
                        Tone.WARNING,
                        WindowTestNavigation.MINE));
    }
}
