package no.omland.web.cli.water;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.omland.calendar.NorwegianDay;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that decides what is overdue. */
final class DayOption {

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "overdue-date")
    private @Nullable String date;

    /** The day that is named, else today in Norway. */
    LocalDate day() {
        try {
            return date == null ? NorwegianDay.today() : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw DataException.use("document.date", "--date " + date);
        }
    }
}
