package no.omland.dataset.travel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.importing.gtfs.FeedStop;
import no.omland.importing.gtfs.FeedTables;
import no.omland.importing.gtfs.GtfsFeed;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.transit.Timetable;
import no.omland.transit.TransitSettings;

/**
 * The timetable, people and offices of a workspace. It needs no roads. Immutable for those who ask: the timetable of a day is made when it is first asked
 * for, and the last few are kept. Safe for many threads.
 */
public final class TransitGround {

    private static final int TIMETABLES_KEPT = 8;
    private static final int MOST_NAMED = 20;
    private static final int DAYS_LOOKED_AT = 7;
    private static final int WEEKS_LOOKED_AT = 12;

    private final GtfsFeed feed;
    private final PeopleLayer people;
    private final List<Place> offices;
    private final Map<DaySettings, Timetable> timetables = new LinkedHashMap<>(16, 0.75f, true);

    private record DaySettings(LocalDate day, TransitSettings settings) {}

    private TransitGround(GtfsFeed feed, PeopleLayer people, List<Place> offices) {
        this.feed = feed;
        this.people = people;
        this.offices = List.copyOf(offices);
    }

    /**
     * Reads a workspace.
     *
     * @throws DataException when there is no timetable, or another program has broken it
     */
    public static TransitGround of(Workspace workspace) {
        return find(workspace).orElseThrow(() -> DataException.use("transit.no-timetable", workspace.title()));
    }

    /** Reads a workspace; empty when it has no timetable. @throws DataException when another program has broken it */
    public static Optional<TransitGround> find(Workspace workspace) {
        return FeedTables.read(workspace::read)
                .map(feed -> new TransitGround(feed, PeopleLayer.of(workspace), TravelGround.offices(workspace)));
    }

    public GtfsFeed feed() {
        return feed;
    }

    /** Where people live; without a point when the workspace does not say. */
    public PeopleLayer people() {
        return people;
    }

    /** All offices that have a place. */
    public List<Place> offices() {
        return offices;
    }

    /** Everywhere that people live, in the order of the layer. */
    public List<Place> homes() {
        return people.points().stream()
                .map(each -> new Place(each.id(), each.id(), each.easting(), each.northing()))
                .toList();
    }

    /**
     * The day with most trips of the seven from a day on, the first of those that have as many; of a day outside the timetable's days from its first.
     * So it is an ordinary weekday, where one does not happen to ask for a holiday.
     */
    public LocalDate usualDay(LocalDate from) {
        LocalDate first = feed.firstDay().orElse(from);
        LocalDate last = feed.lastDay().orElse(from);
        LocalDate begin = from.isBefore(first) || from.isAfter(last) ? first : from;
        LocalDate best = begin;
        long most = -1;
        for (int i = 0; i < DAYS_LOOKED_AT && !begin.plusDays(i).isAfter(last); i++) {
            LocalDate day = begin.plusDays(i);
            long trips = trips(day);
            if (trips > most) {
                best = day;
                most = trips;
            }
        }
        return best;
    }

    /**
     * The Monday of a usual week: of the first weeks whose Monday to Friday are all days of the timetable, the one in which most trips run on the weekday with fewest,
     * the first of those that are alike. So there is no public holiday in it, as far as the timetable tells. Empty when the timetable has no such week.
     */
    public Optional<LocalDate> usualWeek() {
        LocalDate first = feed.firstDay().orElse(LocalDate.MIN);
        LocalDate last = feed.lastDay().orElse(LocalDate.MIN);
        Optional<LocalDate> best = Optional.empty();
        long most = 0;
        LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (int week = 0; week < WEEKS_LOOKED_AT && !monday.plusDays(4).isAfter(last); week++) {
            long fewest = monday.datesUntil(monday.plusDays(5))
                    .mapToLong(this::trips)
                    .min()
                    .orElse(0);
            if (fewest > most) {
                best = Optional.of(monday);
                most = fewest;
            }
            monday = monday.plusWeeks(1);
        }
        return best;
    }

    /** How many trips begin on a day. */
    private long trips(LocalDate day) {
        return feed.trips().stream()
                .filter(each -> feed.services().get(each.service()).runsOn(day))
                .count();
    }

    /**
     * A day under some circumstances.
     *
     * @throws DataException when the day is outside the days of the timetable
     */
    public TransitDay on(TransitWish wish) {
        return new TransitDay(this, wish, timetable(new DaySettings(wish.day(), wish.settings())));
    }

    private synchronized Timetable timetable(DaySettings wanted) {
        Timetable made = timetables.get(wanted);
        if (made == null) {
            made = Timetable.of(feed, wanted.day(), wanted.settings());
            timetables.put(wanted, made);
            if (timetables.size() > TIMETABLES_KEPT) {
                timetables.remove(timetables.keySet().iterator().next());
            }
        }
        return made;
    }

    /**
     * The office, else where people live, else the stop that is called so, by id or name; or the only one whose name holds what is written. Capital letters are
     * all the same.
     *
     * @throws DataException when there is none, or several
     */
    public Place place(String written) {
        return find(written, List.of(offices, homes(), stops()));
    }

    /**
     * The office of an id or a name, or the only one whose name holds what is written; capital letters are all the same.
     *
     * @throws DataException when there is none, or several
     */
    public Place office(String written) {
        return find(written, List.of(offices, stops(), homes()));
    }

    private static Place find(String written, List<List<Place>> kinds) {
        String wanted = lower(written);
        for (Function<Place, Boolean> fits : List.<Function<Place, Boolean>>of(
                each -> lower(each.id()).equals(wanted) || lower(each.name()).equals(wanted),
                each -> lower(each.name()).contains(wanted))) {
            for (List<Place> kind : kinds) {
                List<Place> found = kind.stream().filter(fits::apply).toList();
                if (found.size() == 1) {
                    return found.get(0);
                }
                if (found.size() > 1) {
                    throw unknown(written, found.size(), found.stream());
                }
            }
        }
        throw unknown(written, 0, kinds.stream().flatMap(List::stream));
    }

    private static DataException unknown(String written, int fitting, Stream<Place> named) {
        String names = named.map(Place::name).distinct().limit(MOST_NAMED).collect(Collectors.joining(" · "));
        return DataException.use("transit.place-unknown", written, written, fitting, names);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private List<Place> stops() {
        CoordinateTransform toMetres = CoordinateTransform.between(EpsgCode.WGS84, WorkspaceSnapshot.CRS);
        return feed.stops().stream()
                .flatMap(each -> stop(each, toMetres).stream())
                .toList();
    }

    private static List<Place> stop(FeedStop stop, CoordinateTransform toMetres) {
        FeedStop.Place place = stop.place();
        if (place == null) {
            return List.of();
        }
        double[] moved = {place.longitudeDegrees(), place.latitudeDegrees()};
        toMetres.apply(moved, 0, 1);
        return List.of(new Place(stop.id(), stop.name(), moved[0], moved[1]));
    }
}
