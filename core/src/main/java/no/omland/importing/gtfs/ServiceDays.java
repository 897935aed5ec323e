package no.omland.importing.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.onebusaway.gtfs.impl.GtfsDaoImpl;
import org.onebusaway.gtfs.model.AgencyAndId;
import org.onebusaway.gtfs.model.ServiceCalendar;
import org.onebusaway.gtfs.model.ServiceCalendarDate;
import org.onebusaway.gtfs.model.calendar.ServiceDate;

/** The days of each service, from the regular weeks and the days added and removed. */
final class ServiceDays {

    private static final int ADDED = 1;
    private static final int REMOVED = 2;

    private final List<FeedService> services = new ArrayList<>();
    private final Map<AgencyAndId, Integer> serviceAt = new HashMap<>();

    ServiceDays(GtfsDaoImpl rows, IssueLog log) {
        Map<AgencyAndId, FeedService.Week> weeks = new LinkedHashMap<>();
        for (ServiceCalendar each : FeedAssembly.ordered(rows.getAllCalendars())) {
            if (weeks.putIfAbsent(each.getServiceId(), week(each)) != null) {
                log.add(IssueCode.GTFS_ID_REPEATED, each.getServiceId().getId());
            }
        }
        Map<AgencyAndId, Set<LocalDate>> added = new LinkedHashMap<>();
        Map<AgencyAndId, Set<LocalDate>> removed = new HashMap<>();
        for (ServiceCalendarDate each : FeedAssembly.ordered(rows.getAllCalendarDates())) {
            Set<LocalDate> plus = added.computeIfAbsent(each.getServiceId(), id -> new HashSet<>());
            Set<LocalDate> minus = removed.computeIfAbsent(each.getServiceId(), id -> new HashSet<>());
            if (each.getExceptionType() == ADDED) {
                plus.add(date(each.getDate()));
            } else if (each.getExceptionType() == REMOVED) {
                minus.add(date(each.getDate()));
            }
        }
        Set<AgencyAndId> ids = new LinkedHashSet<>(weeks.keySet());
        ids.addAll(added.keySet());
        for (AgencyAndId id : ids) {
            FeedService service = new FeedService(
                    id.getId(), weeks.get(id), added.getOrDefault(id, Set.of()), removed.getOrDefault(id, Set.of()));
            if (service.firstDay().isEmpty()) {
                log.add(IssueCode.GTFS_SERVICE_WITHOUT_DAYS, id.getId());
            }
            serviceAt.put(id, services.size());
            services.add(service);
        }
    }

    List<FeedService> services() {
        return services;
    }

    @Nullable
    Integer find(AgencyAndId id) {
        return serviceAt.get(id);
    }

    private static FeedService.Week week(ServiceCalendar row) {
        int[] runs = {
            row.getMonday(),
            row.getTuesday(),
            row.getWednesday(),
            row.getThursday(),
            row.getFriday(),
            row.getSaturday(),
            row.getSunday()
        };
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (runs[day.ordinal()] == 1) {
                days.add(day);
            }
        }
        return new FeedService.Week(days, date(row.getStartDate()), date(row.getEndDate()));
    }

    private static LocalDate date(ServiceDate date) {
        return LocalDate.of(date.getYear(), date.getMonth(), date.getDay());
    }
}
