package no.omland.web.transit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.omland.calendar.NorwegianDay;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TransitDay;
import no.omland.dataset.travel.TransitGround;
import no.omland.dataset.travel.TransitWish;
import no.omland.issue.DataException;
import no.omland.transit.OpeningHours;
import no.omland.transit.TransitSettings;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;

/**
 * What someone asks of public transport, read from words.
 *
 * @param words gives the text under a name, or null: {@code date}, {@code open}, {@code close}, {@code need} (minutes), {@code walk} (metres), {@code
 *     walkingSpeed} (km/h), {@code transfer} (minutes), {@code changes}
 */
public record TransitParameters(Function<String, @Nullable String> words) {

    /** When offices are open where nobody says: our assumption, as is the half hour one needs there. */
    public static final String USUAL_OPEN = "09:00";

    public static final String USUAL_CLOSE = "15:00";
    public static final double USUAL_NEED_MINUTES = 30;

    private static final double LONGEST_WALK_METRES = 5_000;
    private static final double LONGEST_NEED_MINUTES = 1_440;
    private static final double LONGEST_TRANSFER_MINUTES = 60;
    private static final double MOST_CHANGES = 10;
    private static final double KMH_OF_METRE_A_SECOND = 3.6;

    /**
     * The day that is asked about.
     *
     * @throws DataException when something cannot be read, or the day is outside the timetable
     */
    public TransitDay day(TransitGround ground) {
        TransitSettings usual = TransitSettings.USUAL;
        double kmh = number("walkingSpeed", usual.walkingMetresPerSecond() * KMH_OF_METRE_A_SECOND, 1, 10);
        int transfer = (int)
                Math.round(60 * number("transfer", usual.minimumTransferSeconds() / 60.0, 0, LONGEST_TRANSFER_MINUTES));
        int changes = (int) number("changes", usual.mostChanges(), 0, MOST_CHANGES);
        TransitSettings settings = new TransitSettings(
                transfer, kmh / KMH_OF_METRE_A_SECOND, usual.detourFactor(), usual.longestWalkMetres(), changes);
        return ground.on(new TransitWish(
                date(ground), settings, number("walk", TransitWish.USUAL_ACCESS_METRES, 0, LONGEST_WALK_METRES)));
    }

    private LocalDate date(TransitGround ground) {
        String text = words.apply("date");
        if (text == null || text.isBlank()) {
            return ground.usualDay(NorwegianDay.today());
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw DataException.caused(e, "transit.day", "date", text);
        }
    }

    /** @throws DataException when they are no times, or it closes before it opens */
    public OpeningHours hours() {
        String open = word("open", USUAL_OPEN);
        String close = word("close", USUAL_CLOSE);
        int opens = ServiceDayClock.seconds(open, "open");
        int closes = ServiceDayClock.seconds(close, "close");
        if (closes <= opens) {
            throw DataException.use("transit.hours", "close", open, close);
        }
        double need = number("need", USUAL_NEED_MINUTES, 0, LONGEST_NEED_MINUTES);
        return new OpeningHours(opens, closes, (int) Math.round(need * 60));
    }

    /** When one is ready to leave, in seconds; opening time otherwise. */
    public int leaveSeconds() {
        return ServiceDayClock.seconds(word("leave", word("open", USUAL_OPEN)), "leave");
    }

    private String word(String name, String usual) {
        String text = words.apply(name);
        return text == null || text.isBlank() ? usual : text;
    }

    private double number(String name, double usual, double least, double most) {
        String text = words.apply(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            double number = Double.parseDouble(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as of a number that cannot be.
        }
        throw DataException.use("transit.amount", name, text, Math.round(least), Math.round(most));
    }

    /** Places that are named, by name or by latitude and longitude; everywhere that people live when none is. */
    public static List<Place> homes(TransitGround ground, List<String> from) {
        List<Place> named =
                from.stream().map(each -> place(ground, each)).distinct().toList();
        if (named.isEmpty() && ground.people().points().isEmpty()) {
            throw DataException.use("travel.no-people", "settlements");
        }
        return named.isEmpty() ? ground.homes() : named;
    }

    /** Offices that are named, and places as if they were offices; all offices when none is. */
    public static List<Place> offices(TransitGround ground, List<String> offices, List<String> at) {
        List<Place> named = new ArrayList<>();
        offices.forEach(
                each -> named.add(TravelParameters.isPoint(each) ? TravelParameters.point(each) : ground.office(each)));
        at.forEach(each -> named.add(TravelParameters.point(each)));
        if (named.isEmpty() && ground.offices().isEmpty()) {
            throw DataException.use("travel.no-offices", "offices");
        }
        return named.isEmpty() ? ground.offices() : named.stream().distinct().toList();
    }

    private static Place place(TransitGround ground, String text) {
        return TravelParameters.isPoint(text) ? TravelParameters.point(text) : ground.place(text);
    }

    /**
     * The one place of a list.
     *
     * @throws DataException when there are several
     */
    public static Place only(List<Place> places, String where) {
        if (places.size() != 1) {
            throw DataException.use("transit.one-place", where, places.size());
        }
        return places.get(0);
    }
}
