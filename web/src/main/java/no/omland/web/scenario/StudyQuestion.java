package no.omland.web.scenario;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.issue.DataException;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.TransitChoice;
import no.omland.scenario.file.StudyFile;
import no.omland.travel.Season;

/** What is asked about a study that is sent: whose year and service, which of its scenarios, which season, by car or by public transport. */
final class StudyQuestion {

    private static final String TRANSIT = "transit";

    private final ScenarioRoom room;

    StudyQuestion(ScenarioRoom room) {
        this.room = room;
    }

    /** The study that is sent, with the people of a {@code year} when it is one. */
    GroundedStudy study(Context context) {
        return study(context, UnaryOperator.identity());
    }

    /** The same, seen by those who need a {@code service}, when it is one. */
    GroundedStudy studyForService(Context context) {
        String service = context.queryParam("service");
        return study(context, file -> service == null || service.isBlank() ? file : file.offering(service.strip()));
    }

    private GroundedStudy study(Context context, UnaryOperator<StudyFile> seen) {
        StudyFile file =
                StudyFile.parse(Optional.ofNullable(context.queryParam("file")).orElse(context.path()), context.body());
        String year = context.queryParam("year");
        if (year != null && !year.isBlank()) {
            file = file.inYear(number("year", year), "year");
        }
        return room.ground().study(seen.apply(file));
    }

    static int number(String parameter, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw DataException.caused(notANumber, "selection.unknown", parameter, text, "2025 · 2050");
        }
    }

    /** The one that a parameter names, or else the first. */
    static Scenario scenario(Context context, String parameter, Study study) {
        String name = context.queryParam(parameter);
        return study.scenario(
                name == null || name.isBlank()
                        ? study.scenarios().keySet().iterator().next()
                        : name);
    }

    /** Empty when every scenario is asked about in its own. */
    static Optional<Season> season(Context context) {
        String word = context.queryParam("season");
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Season.values())
                .filter(each -> each.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> DataException.use("selection.unknown", "season", word, "summer · winter")));
    }

    static boolean isTransit(Context context) {
        context.header("Cache-Control", "no-store");
        String word = context.queryParam("travel");
        if (word != null && !List.of("", "car", TRANSIT).contains(word)) {
            throw DataException.use("selection.unknown", "travel", word, "car · " + TRANSIT);
        }
        return TRANSIT.equals(word);
    }

    /** By public transport from a {@code date} on, or else from the one that the study says. */
    StudyErrands errands(Context context, GroundedStudy study) {
        TransitChoice choice = study.study().transit();
        String date = context.queryParam("date");
        if (date != null && !date.isBlank()) {
            try {
                choice = choice.from(LocalDate.parse(date.strip()));
            } catch (DateTimeParseException notADay) {
                throw DataException.caused(notADay, "scenario.day", "date", date);
            }
        }
        return new StudyErrands(study, room.transit(), choice);
    }
}
