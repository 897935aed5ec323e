package no.omland.web.cli.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.dataset.travel.TransitGround;
import no.omland.issue.DataException;
import no.omland.scenario.TransitChoice;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How people travel in a question about scenarios. */
final class StudyTravelOptions {

    private enum By {
        CAR,
        TRANSIT
    }

    @Option(names = "--travel", paramLabel = "car|transit", defaultValue = "car", descriptionKey = "study-travel")
    private By by;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "study-date")
    private @Nullable String date;

    boolean isTransit() {
        return by == By.TRANSIT;
    }

    /** Reads the timetable, and says on the terminal which days and hours are looked at. */
    StudyErrands errands(GroundedStudy study, WorkspaceOption workspace, Terminal terminal) {
        TransitChoice choice =
                date == null ? study.study().transit() : study.study().transit().from(day(date));
        try (Workspace opened = workspace.openForReading(terminal)) {
            StudyErrands errands = new StudyErrands(study, TransitGround.of(opened), choice);
            terminal.err()
                    .println(terminal.texts()
                            .text(
                                    "scenario.errands",
                                    errands.days().stream()
                                            .map(LocalDate::toString)
                                            .collect(Collectors.joining(", ")),
                                    choice.hours().from(),
                                    choice.hours().to(),
                                    choice.neededMinutes(),
                                    choice.longestWalkMetres()));
            terminal.err().flush();
            return errands;
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw DataException.caused(notADay, "scenario.day", "--date", text);
        }
    }
}
