package se.omsorgsportal.windowtests;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.servicewindows.ArchiveFigure;
import se.omsorgsportal.servicewindows.WindowId;

/** What the archive of windows tells of their tests: faults that were found, testers who were absent (WIN-08, WIN-10). */
@Configuration(proxyBeanMethods = false)
class TestFigures {

    @Bean
    ArchiveFigure faultsFound(JdbcClient sql) {
        return new Counted(sql, 10, "windowtests.archive.faults", "test_fault WHERE state <> 'WITHDRAWN'");
    }

    @Bean
    ArchiveFigure testersAbsent(JdbcClient sql) {
        return new Counted(sql, 20, "windowtests.archive.absent", "window_tester WHERE presence IN ('TAKEN_OVER', 'CANNOT', 'SILENT')");
    }

    private record Counted(JdbcClient sql, int order, String titleKey, String counted) implements ArchiveFigure {

        @Override
        public Map<WindowId, Long> of(Collection<WindowId> windows) {
            var counts = new HashMap<WindowId, Long>();
            sql.sql("SELECT window_id, COUNT(*) FROM " + counted
                            + " AND window_id IN (:windows) GROUP BY window_id")
                    .param("windows", windows.stream().map(WindowId::value).toList())
                    .query((row, number) ->
                            counts.put(new WindowId(row.getObject(1, UUID.class)), row.getLong(2)))
                    .list();
            return counts;
        }
    }
}
