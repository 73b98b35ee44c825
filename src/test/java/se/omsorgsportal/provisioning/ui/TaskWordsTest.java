package se.omsorgsportal.provisioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.shared.Translations;

/** Every task says in both languages what to do. */
@Tag("ALL-04")
@Tag("END-02")
class TaskWordsTest {

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    @DisplayName("END-02, ALL-04: every kind of task says what to do")
    void help(TaskKind kind) {
        for (var language : new Locale[] {Locale.of("sv"), Locale.ENGLISH}) {
            assertThat(Translations.find(language, "tasks.help." + kind.name()))
                    .as(language + " " + kind)
                    .isPresent();
        }
    }
}
