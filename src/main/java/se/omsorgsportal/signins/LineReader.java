package se.omsorgsportal.signins;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Personnummer;

/** Reads the lines of one log: what each says, or what is wrong with it. */
final class LineReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TIME = 60;

    private final LogFormat format;
    private final Map<String, String> domains;
    private final String domain;
    private final Instant now;
    private String lastText = "";
    private @Nullable Instant lastTime;

    /**
     * @param domains of every name that the portal gave
     * @param domain of names that have none of their own
     */
    LineReader(LogFormat format, Map<String, String> domains, String domain, Instant now) {
        this.format = format;
        this.domains = domains;
        this.domain = domain.toLowerCase(Locale.ROOT);
        this.now = now;
    }

    LogLine read(long number, String line, boolean tooLong) {
        var cells = LogLines.cells(line, format.delimiter());
        var name = cell(cells, format.userColumn());
        var time = cell(cells, format.timeColumn());
        if (tooLong) {
            return fault(number, "", "", null, LineFault.TOO_LONG);
        }
        if (cells.size() <= Math.max(format.userColumn(), format.timeColumn())) {
            return fault(number, name, time, null, LineFault.COLUMN_MISSING);
        }
        var at = time(time);
        if (at == null) {
            return fault(number, name, time, null, LineFault.NO_TIME);
        }
        if (at.isAfter(now)) {
            return fault(number, name, time, null, LineFault.FUTURE);
        }
        return name.isEmpty() ? fault(number, name, time, at, LineFault.NO_NAME) : known(number, name, time, at);
    }

    private LogLine known(long number, String typed, String time, Instant at) {
        var name = typed.substring(typed.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
        int sign = name.indexOf('@');
        var bare = sign < 0 ? name : name.substring(0, sign);
        var given = domains.get(bare);
        if (sign >= 0 && !name.endsWith("@" + (given == null || given.isEmpty() ? domain : given))) {
            return fault(number, typed, time, at, LineFault.OTHER_DOMAIN);
        }
        return given == null
                ? fault(number, typed, time, at, LineFault.UNKNOWN_NAME)
                : new LogLine(number, bare, time, at, null);
    }

    /** Logs are in order: many lines have the same second. */
    private @Nullable Instant time(String text) {
        if (!text.equals(lastText)) {
            lastText = text;
            lastTime = format.timeFormat().read(text).orElse(null);
        }
        return lastTime;
    }

    private static LogLine fault(long number, String name, String time, @Nullable Instant at, LineFault fault) {
        return new LogLine(number, shown(name, LONGEST_NAME), shown(time, LONGEST_TIME), at, fault);
    }

    /** A personnummer that somebody uses as a name is not kept (DWN-05). */
    private static String shown(String text, int longest) {
        var hidden = Personnummer.hiddenIn(text).replaceAll("\\p{Cntrl}", " ");
        return hidden.length() <= longest ? hidden : hidden.substring(0, longest - 1) + "…";
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
