package no.omland.importing.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a person reads in a cell, less the ornaments of its format. */
final class CellText {

    /** Excel counts days from here, since it takes 1900 for a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Spreadsheets reckon with fifteen digits; the ones beyond are noise such as in 0.30000000000000004. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final Pattern ERROR =
            Pattern.compile("#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA)");

    private CellText() {}

    /** The text, or null when the cell is blank or holds an error such as {@code #N/A}. */
    static @Nullable String of(Cell cell, boolean since1904) {
        if (cell == null || cell.getType() == CellType.EMPTY || isError(cell)) {
            return null;
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell, number) ? moment(number, since1904) : number(number);
        }
        if (cell.getValue() instanceof Boolean flag) {
            return flag.toString();
        }
        String text = cell.getText().strip();
        return text.isEmpty() ? null : text;
    }

    /** Whether it is an error, or a formula that has come to one. */
    static boolean isError(@Nullable Cell cell) {
        return cell != null
                && (cell.getType() == CellType.ERROR
                        || cell.getType() == CellType.FORMULA
                                && ERROR.matcher(cell.getText()).matches());
    }

    private static String number(BigDecimal number) {
        BigDecimal rounded =
                number.precision() > DIGITS.getPrecision() && number.scale() > 0 ? number.round(DIGITS) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Whether the format shows a day: the built-in ones 14–22 and 45–47, or one of its own with a day, a month or a year outside quotation marks. */
    private static boolean isDate(Cell cell, BigDecimal number) {
        Integer id = cell.getDataFormatId();
        if (number.signum() < 0 || number.compareTo(LAST_DAY) >= 0 || id == null) {
            return false;
        }
        if (id >= 14 && id <= 22 || id >= 45 && id <= 47) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.", "")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[dyå].*|.*h.*m.*|.*m.*s.*");
    }

    private static String moment(BigDecimal days, boolean since1904) {
        LocalDate day = (since1904 ? DAY_ZERO_OF_1904 : DAY_ZERO).plusDays(days.longValue());
        long seconds = Math.round(days.remainder(BigDecimal.ONE).doubleValue() * SECONDS_OF_A_DAY);
        if (seconds == 0) {
            return day.toString();
        }
        LocalDateTime moment = day.atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
        LocalTime time = moment.toLocalTime();
        return days.compareTo(BigDecimal.ONE) < 0 ? time.toString() : moment.toString();
    }
}
