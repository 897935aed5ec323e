package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.evaluation.AreaFigures;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;

/**
 * Stretches whose closing does the same, in both seasons; parts of one road mostly do.
 *
 * @param municipalities those who are hurt most, in either season, at most three
 * @param settlements those whose people, or some of them, lose their way, in either season
 */
record ClosureRow(
        List<String> names,
        Map<Season, Shift> bySeason,
        List<MunicipalityNumber> municipalities,
        List<String> settlements) {

    private static final int MOST_MUNICIPALITIES = 3;

    /** Who loses the way in the worse season, then whom it hurts at all. */
    private static final Comparator<ClosureRow> WORST_FIRST = Comparator.comparingLong(
                    (ClosureRow row) -> Math.round(row.cutOff()))
            .thenComparingDouble(ClosureRow::hurt)
            .reversed()
            .thenComparing(row -> row.names().get(0));

    private record Alike(Map<Season, Shift> bySeason, List<String> settlements) {}

    /** Who loses the way in the worse season. */
    double cutOff() {
        return bySeason.values().stream().mapToDouble(Shift::cutOff).max().orElse(0);
    }

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

    /** Those that hurt somebody: who cut off most first, then whom they hurt most. */
    static List<ClosureRow> of(ScenarioFindings scenario) {
        Map<String, Map<Season, StretchEffect>> byName = new LinkedHashMap<>();
        scenario.resilience().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(season -> season.getValue()
                        .effects()
                        .forEach(effect -> byName.computeIfAbsent(
                                        effect.stretch().name(), any -> new LinkedHashMap<>())
                                .put(season.getKey(), effect)));
        Map<Alike, ClosureRow> alike = new LinkedHashMap<>();
        byName.forEach((name, effects) -> {
            Map<Season, Shift> shifts = new LinkedHashMap<>();
            effects.forEach(
                    (season, effect) -> shifts.put(season, effect.everybody().people()));
            List<String> settlements = cutOff(scenario, effects);
            alike.merge(
                    new Alike(shifts, settlements),
                    new ClosureRow(List.of(name), shifts, hurtMost(effects), settlements),
                    ClosureRow::joined);
        });
        return alike.values().stream()
                .filter(row -> Math.round(row.hurt()) > 0)
                .sorted(WORST_FIRST)
                .toList();
    }

    /** The settlements of which fewer people reach an office than when nothing is closed. */
    private static List<String> cutOff(ScenarioFindings scenario, Map<Season, StretchEffect> effects) {
        List<String> names = new ArrayList<>();
        effects.forEach((season, effect) -> {
            List<AreaFigures> before = scenario.bySeason()
                    .getOrDefault(season, scenario.evaluation())
                    .settlements();
            List<AreaFigures> after = effect.closed().settlements();
            for (int i = 0; i < before.size(); i++) {
                String name = before.get(i).settlement();
                boolean isCutOff = Math.round(before.get(i).people().reached()
                                - after.get(i).people().reached())
                        > 0;
                if (isCutOff && !names.contains(name)) {
                    names.add(name);
                }
            }
        });
        return names;
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
        return new ClosureRow(all, bySeason, municipalities, settlements);
    }
}
