package no.omland.importing.gtfs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onebusaway.gtfs.model.Agency;
import org.onebusaway.gtfs.model.FeedInfo;
import org.onebusaway.gtfs.model.Frequency;
import org.onebusaway.gtfs.model.Level;
import org.onebusaway.gtfs.model.Route;
import org.onebusaway.gtfs.model.ServiceCalendar;
import org.onebusaway.gtfs.model.ServiceCalendarDate;
import org.onebusaway.gtfs.model.Stop;
import org.onebusaway.gtfs.model.StopTime;
import org.onebusaway.gtfs.model.Transfer;
import org.onebusaway.gtfs.model.Trip;

/** The files of a feed that are read, in the order in which one names another, with the columns without which a file is of no use and those that hold numbers. */
enum FeedTable {
    AGENCY("agency.txt", Agency.class, true, Set.of("agency_name"), Set.of()),
    ROUTES("routes.txt", Route.class, true, Set.of("route_id"), Set.of("route_type")),
    LEVELS("levels.txt", Level.class, false, Set.of("level_id"), Set.of()),
    STOPS("stops.txt", Stop.class, true, Set.of("stop_id"), Set.of("stop_lat", "stop_lon", "location_type")),
    CALENDAR(
            "calendar.txt",
            ServiceCalendar.class,
            false,
            Set.of("service_id", "start_date", "end_date"),
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")),
    CALENDAR_DATES(
            "calendar_dates.txt",
            ServiceCalendarDate.class,
            false,
            Set.of("service_id", "date", "exception_type"),
            Set.of("exception_type")),
    TRIPS("trips.txt", Trip.class, true, Set.of("route_id", "service_id", "trip_id"), Set.of()),
    STOP_TIMES(
            "stop_times.txt",
            StopTime.class,
            true,
            Set.of("trip_id", "stop_id", "stop_sequence"),
            Set.of("stop_sequence", "pickup_type", "drop_off_type")),
    FREQUENCIES(
            "frequencies.txt",
            Frequency.class,
            false,
            Set.of("trip_id", "start_time", "end_time", "headway_secs"),
            Set.of("headway_secs", "exact_times")),
    TRANSFERS(
            "transfers.txt",
            Transfer.class,
            false,
            Set.of("transfer_type"),
            Set.of("transfer_type", "min_transfer_time")),
    FEED_INFO("feed_info.txt", FeedInfo.class, false, Set.of("feed_publisher_name"), Set.of());

    private final String file;
    private final Class<?> rows;
    private final boolean mandatory;
    private final Set<String> columns;
    private final Set<String> numbers;

    FeedTable(String file, Class<?> rows, boolean mandatory, Set<String> columns, Set<String> numbers) {
        this.file = file;
        this.rows = rows;
        this.mandatory = mandatory;
        this.columns = columns;
        this.numbers = numbers;
    }

    String file() {
        return file;
    }

    /** Whether a feed is none without it. Of the two that tell the days one must be there, which is asked apart. */
    boolean mandatory() {
        return mandatory;
    }

    /** Whether a file of this name is of a feed: one that no feed can do without, or that tells its days. */
    static boolean isTelling(String name) {
        return Arrays.stream(values())
                .filter(each -> each.mandatory || each == CALENDAR || each == CALENDAR_DATES)
                .anyMatch(each -> each.file.equalsIgnoreCase(name));
    }

    /** The columns that must be in its header. */
    Set<String> columns() {
        return columns;
    }

    /** Its columns that are numbers, which the library reads as 0 when they are something else. */
    Set<String> numbers() {
        return numbers;
    }

    static Optional<FeedTable> of(Class<?> rows) {
        return Arrays.stream(values()).filter(each -> each.rows.equals(rows)).findFirst();
    }

    /** The file of the rows that the library knows by this name of a class. */
    static String fileOf(String simpleName) {
        return Arrays.stream(values())
                .filter(each -> each.rows.getSimpleName().equals(simpleName))
                .map(FeedTable::file)
                .findFirst()
                .orElse(simpleName);
    }

    static List<Class<?>> rows() {
        return Arrays.<FeedTable>stream(values())
                .<Class<?>>map(each -> each.rows)
                .toList();
    }
}
