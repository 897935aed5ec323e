package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;

/**
 * Stretches whose closing does the same, in both seasons; parts of one road mostly do.
 *
 * @param municipalities those who are hurt most, in either season, at most three
 */
record ClosureRow(List<String> names, Map<Season, Shift> bySeason, List<MunicipalityNumber> municipalities) {

    private static final int MOST_MUNICIPALITIES = 3;

    /** Whom it hurts in the worse season: those who lose their way, and those who get at least a minute further. */
    double hurt() {
        return bySeason.values().stream()
                .mapToDouble(each -> each.cutOff() + each.further())
                .max()
                .orElse(0);
    }

    /** Parts whose names are alike up to their last hyphen are of one road, which is named once. */
    List<String> roads() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String name : names) {
            int hyphen = name.lastIndexOf('-');
            parts.computeIfAbsent(hyphen < 0 ? name : name.substring(0, hyphen), any -> new ArrayList<>())
                    .add(name);
        }
        return parts.entrySet().stream()
                .map(road -> road.getValue().size() == 1 ? road.getValue().get(0) : road.getKey())
                .toList();
    }

    Optional<Shift> in(Season season) {
        return Optional.ofNullable(bySeason.get(season));
    }

    /** Those that hurt somebody, whom they hurt most first. */
    static List<ClosureRow> of(ReportContext context, Map<Season, Resilience> resilience) {
        Map<String, Map<Season, StretchEffect>> byName = new LinkedHashMap<>();
        resilience.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(season -> season.getValue()
                        .effects()
                        .forEach(effect -> byName.computeIfAbsent(
                                        effect.stretch().name(), any -> new LinkedHashMap<>())
                                .put(season.getKey(), effect)));
        Map<Map<Season, Shift>, ClosureRow> alike = new LinkedHashMap<>();
        byName.forEach((name, effects) -> {
            Map<Season, Shift> shifts = new LinkedHashMap<>();
            effects.forEach(
                    (season, effect) -> shifts.put(season, effect.everybody().people()));
            ClosureRow row = new ClosureRow(List.of(name), shifts, hurtMost(effects));
            alike.merge(shifts, row, ClosureRow::joined);
        });
        return alike.values().stream()
                .filter(row -> Math.round(row.hurt()) > 0)
                .sorted(Comparator.comparingDouble(ClosureRow::hurt)
                        .reversed()
                        .thenComparing(row -> row.names().get(0)))
                .toList();
    }

    private static List<MunicipalityNumber> hurtMost(Map<Season, StretchEffect> effects) {
        return effects.values().stream()
                .flatMap(effect -> effect.municipalities().stream())
                .flatMap(area -> area.before().municipality().stream())
                .distinct()
                .limit(MOST_MUNICIPALITIES)
                .toList();
    }

    private ClosureRow joined(ClosureRow other) {
        List<String> all = new ArrayList<>(names);
        all.addAll(other.names);
        return new ClosureRow(all, bySeason, municipalities);
    }
}
