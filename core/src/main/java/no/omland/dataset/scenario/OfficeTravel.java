package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import no.omland.dataset.travel.PrintedTravel;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.travel.Trip;
import no.omland.travel.search.TravelMatrix;

/**
 * Travel between the offices of a scenario, every pair once each way, beside what somebody printed of it.
 *
 * @param offices in the order of the scenario
 * @param pairs by the office one comes from, then the one one goes to
 * @param printed the table that says most of these offices; empty when none does
 * @param unknown ends of journeys in that table that are none of these offices, or may be several
 */
public record OfficeTravel(
        List<String> offices, List<Pair> pairs, Optional<PrintedTravel> printed, List<String> unknown) {

    /**
     * From one office to another.
     *
     * @param trip empty when there is no way
     * @param printed empty when nothing is
     */
    public record Pair(String from, String to, Optional<Trip> trip, Optional<PrintedTravel.Row> printed) {

        /** How many minutes more it takes than is printed; empty when either is not known. */
        public OptionalDouble differenceMinutes() {
            OptionalDouble said = printed.map(PrintedTravel.Row::minutes).orElseGet(OptionalDouble::empty);
            return trip.isPresent() && said.isPresent()
                    ? OptionalDouble.of(trip.get().minutes() - said.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

    public OfficeTravel {
        offices = List.copyOf(offices);
        pairs = List.copyOf(pairs);
        unknown = List.copyOf(unknown);
    }

    /**
     * In the circumstances of the scenario.
     *
     * @param tables of printed travel
     * @throws no.omland.issue.DataException the first of the problems of the study
     */
    public static OfficeTravel of(GroundedStudy study, Scenario scenario, List<PrintedTravel> tables) {
        List<PlacedOffice> offices = study.offices(scenario);
        Optional<PrintedTravel> table = tables.stream()
                .filter(each -> !meant(each, offices).isEmpty())
                .max(Comparator.comparingInt(each -> meant(each, offices).size()));
        Map<String, String> printedNames =
                table.map(each -> meant(each, offices)).orElse(Map.of());
        TravelMatrix matrix = study.matrix(scenario);
        List<Pair> pairs = new ArrayList<>();
        for (int from = 0; from < offices.size(); from++) {
            for (int to = 0; to < offices.size(); to++) {
                if (from != to) {
                    String start = offices.get(from).name();
                    String end = offices.get(to).name();
                    pairs.add(new Pair(
                            start,
                            end,
                            matrix.find(from, to),
                            table.flatMap(each -> printed(each, printedNames, start, end))));
                }
            }
        }
        return new OfficeTravel(
                offices.stream().map(PlacedOffice::name).toList(),
                pairs,
                table,
                table.map(each -> each.ends().stream()
                                .filter(end -> !printedNames.containsValue(end))
                                .toList())
                        .orElse(List.of()));
    }

    private static Optional<PrintedTravel.Row> printed(
            PrintedTravel table, Map<String, String> names, String from, String to) {
        return names.containsKey(from) && names.containsKey(to)
                ? table.find(names.getOrDefault(from, ""), names.getOrDefault(to, ""))
                : Optional.empty();
    }

    /** What offices are called in a table: by the name of an office, what is printed; ends that may be several offices are left out. */
    private static Map<String, String> meant(PrintedTravel table, List<PlacedOffice> offices) {
        Map<String, String> names = new HashMap<>();
        for (String end : table.ends()) {
            List<PlacedOffice> candidates = offices.stream()
                    .filter(each -> PrintedTravel.isMeant(end, each.name())
                            || end.equalsIgnoreCase(each.office().site()))
                    .toList();
            if (candidates.size() == 1) {
                names.put(candidates.get(0).name(), end);
            }
        }
        return names;
    }

    /** The pair; there is none from an office to itself. */
    public Optional<Pair> find(String from, String to) {
        return pairs.stream()
                .filter(each -> each.from().equals(from) && each.to().equals(to))
                .findFirst();
    }
}
