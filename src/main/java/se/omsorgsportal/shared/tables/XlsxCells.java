package se.omsorgsportal.shared.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What stands in a cell, as somebody would have typed it: days as {@code 2026-12-13}, numbers without an exponent. */
record XlsxCells(boolean since1904) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final LocalDateTime FIRST_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FIRST_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]|general");
    private static final Pattern DATE = Pattern.compile("[ydmhs]");
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);
    private static final double LAST_DAY = 2_958_466;
    private static final int SECONDS_OF_DAY = 86_400;

    String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER, FORMULA -> number(cell);
            case STRING -> Objects.toString(cell.getText(), "");
            case BOOLEAN -> cell.asBoolean() ? "1" : "0";
            case ERROR, EMPTY -> "";
        };
    }

    private String number(Cell cell) {
        var raw = Objects.toString(cell.getType() == CellType.FORMULA ? cell.getText() : cell.getRawValue(), "");
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        var value = new BigDecimal(raw);
        boolean date = isDate(cell) && value.signum() >= 0 && value.doubleValue() < LAST_DAY;
        return date ? moment(value.doubleValue()) : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return cell.getDataFormatId() != null && DATE_FORMATS.contains(cell.getDataFormatId());
        }
        return DATE.matcher(LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll(""))
                .find();
    }

    private String moment(double days) {
        var first = since1904 ? FIRST_1904 : FIRST_1900;
        long whole = (long) days;
        var moment = first.plusDays(whole).plusSeconds(Math.round((days - whole) * SECONDS_OF_DAY));
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return whole == 0 ? TIME.format(moment) : MOMENT.format(moment);
    }
}
