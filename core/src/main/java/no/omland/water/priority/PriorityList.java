package no.omland.water.priority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.EcologicalClass;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.driver.Driver;
import no.omland.water.driver.DriverRanking;
import no.omland.water.driver.DriverTable;
import no.omland.water.interest.BodyInterests;
import no.omland.water.interest.Interest;
import no.omland.water.interest.InterestTable;
import no.omland.water.measure.MeasureAnswers;
import no.omland.water.measure.MeasureRegister;

/**
 * The candidates of a purpose, best first: by falling score, then by rising id, so that the same water always gives the same list.
 *
 * @param ranked all candidates
 * @param bodies how many bodies were looked at
 * @param interestsKnown of how many candidates anything is known of interests; of the others the criteria of interests give nothing
 * @param withoutPressure bodies that would be candidates, but that no pressure of the purpose is known of
 */
public record PriorityList(
        PriorityPurpose purpose,
        PrioritySettings settings,
        List<Ranked> ranked,
        int bodies,
        int interestsKnown,
        int withoutPressure) {

    /** What the scores are made of, besides the bodies. */
    public record Basis(
            DriverTable drivers, MeasureRegister measures, MeasureAnswers answers, InterestTable interests) {}

    /**
     * What one criterion gave a body.
     *
     * @param points from 0 to the criterion's most
     * @param weight as it was set
     */
    public record Share(Criterion criterion, int points, int weight) {

        /** Points times weight. */
        public int score() {
            return points * weight;
        }
    }

    /**
     * A candidate.
     *
     * @param rank from 1
     * @param score its shares added up
     * @param shares one for each criterion of the purpose, in their order, those of no points too
     * @param interests what is known of interests in it
     * @param proposedIn the municipalities that it is among the first few of
     */
    public record Ranked(
            int rank,
            WaterBody body,
            int score,
            List<Share> shares,
            BodyInterests interests,
            List<MunicipalityNumber> proposedIn) {

        public Ranked {
            shares = List.copyOf(shares);
            proposedIn = List.copyOf(proposedIn);
        }
    }

    public PriorityList {
        ranked = List.copyOf(ranked);
    }

    /** Ranks those of {@code bodies} that are candidates of the purpose. */
    public static PriorityList of(
            PriorityPurpose purpose, Collection<WaterBody> bodies, Basis basis, PrioritySettings settings) {
        return new Scoring(purpose, basis, settings).run(bodies);
    }

    /**
     * This list of some bodies with the proposals of the list of all of them: who else is proposed for a municipality does not depend on which bodies one looks
     * at.
     *
     * @param whole the list of the same purpose and settings, of more bodies
     */
    public PriorityList withProposalsOf(PriorityList whole) {
        Map<WaterBodyId, List<MunicipalityNumber>> proposedIn = new HashMap<>();
        whole.ranked.forEach(each -> proposedIn.put(each.body().id(), each.proposedIn()));
        List<Ranked> own = ranked.stream()
                .map(each -> new Ranked(
                        each.rank(),
                        each.body(),
                        each.score(),
                        each.shares(),
                        each.interests(),
                        proposedIn.getOrDefault(each.body().id(), List.of())))
                .toList();
        return new PriorityList(purpose, settings, own, bodies, interestsKnown, withoutPressure);
    }

    /** The bodies that are proposed for each municipality, best first; municipalities by rising number. A shared body stands in each of its own. */
    public Map<MunicipalityNumber, List<Ranked>> proposals() {
        Map<MunicipalityNumber, List<Ranked>> proposals = new LinkedHashMap<>();
        ranked.stream()
                .flatMap(each -> each.proposedIn().stream())
                .distinct()
                .sorted()
                .forEach(number -> proposals.put(number, new ArrayList<>()));
        for (Ranked each : ranked) {
            each.proposedIn()
                    .forEach(number -> proposals
                            .computeIfAbsent(number, any -> new ArrayList<>())
                            .add(each));
        }
        return proposals;
    }

    private static final class Scoring {
        private final PriorityPurpose purpose;
        private final Basis basis;
        private final PrioritySettings settings;
        private int withoutPressure;

        Scoring(PriorityPurpose purpose, Basis basis, PrioritySettings settings) {
            this.purpose = purpose;
            this.basis = basis;
            this.settings = settings;
        }

        PriorityList run(Collection<WaterBody> bodies) {
            List<Ranked> candidates = new ArrayList<>();
            for (WaterBody body : bodies) {
                if (isWanted(body)) {
                    Optional<PressureDegree> degree = pressure(body);
                    if (degree.isPresent()) {
                        candidates.add(scored(body, degree.get()));
                    } else {
                        withoutPressure++;
                    }
                }
            }
            candidates.sort(Comparator.comparingInt(Ranked::score)
                    .reversed()
                    .thenComparing(each -> each.body().id()));
            List<Ranked> ranked = proposed(candidates);
            int known = (int) ranked.stream()
                    .filter(each -> each.interests().isAnyKnown())
                    .count();
            return new PriorityList(purpose, settings, ranked, bodies.size(), known, withoutPressure);
        }

        private List<Ranked> proposed(List<Ranked> candidates) {
            Map<MunicipalityNumber, Integer> taken = new HashMap<>();
            List<Ranked> ranked = new ArrayList<>();
            for (Ranked each : candidates) {
                List<MunicipalityNumber> in = each.body().place().municipalities().stream()
                        .filter(number -> taken.merge(number, 1, Integer::sum) <= settings.proposed(purpose))
                        .toList();
                ranked.add(
                        new Ranked(ranked.size() + 1, each.body(), each.score(), each.shares(), each.interests(), in));
            }
            return ranked;
        }

        /** Whether the body's state speaks for it, whatever presses on it. */
        private boolean isWanted(WaterBody body) {
            return switch (purpose) {
                case AGRICULTURE -> !body.meetsObjective().orElse(false);
                case SEWAGE ->
                    body.ecologicalClass().isKnown() && !body.ecologicalClass().isGoodOrBetter()
                            || !basis.interests().of(body.id()).atStake().isEmpty();
            };
        }

        /** The heaviest pressure of the purpose on a body, or empty when it has none. */
        private Optional<PressureDegree> pressure(WaterBody body) {
            return body.pressures().stream()
                    .filter(pressure -> isOfPurpose(pressure.type()))
                    .map(Pressure::degree)
                    .reduce(DriverRanking::heavier);
        }

        private boolean isOfPurpose(String label) {
            return switch (purpose) {
                case AGRICULTURE -> basis.drivers().driverOf(label) == Driver.AGRICULTURE;
                case SEWAGE -> basis.drivers().isSewage(label);
            };
        }

        private Ranked scored(WaterBody body, PressureDegree degree) {
            BodyInterests interests = basis.interests().of(body.id());
            List<Share> shares = Criterion.of(purpose).stream()
                    .map(each -> new Share(each, points(each, body, degree, interests), settings.weight(purpose, each)))
                    .toList();
            int score = shares.stream().mapToInt(Share::score).sum();
            return new Ranked(0, body, score, shares, interests, List.of());
        }

        private int points(Criterion criterion, WaterBody body, PressureDegree degree, BodyInterests interests) {
            return switch (criterion) {
                case FARM_PRESSURE, SEWAGE_PRESSURE ->
                    switch (degree) {
                        case LARGE -> 3;
                        case MEDIUM -> 2;
                        case SMALL, UNKNOWN -> 1;
                    };
                case CLASSES_BELOW_GOAL -> classesBelowGoal(body);
                case STATUS_BELOW_GOOD ->
                    body.ecologicalClass().isKnown()
                            ? Math.max(0, body.ecologicalClass().ordinal() - EcologicalClass.GOOD.ordinal())
                            : 0;
                case FARMING_ALONE -> isFarmingAlone(body) ? 1 : 0;
                case NO_MEASURE -> isAnswered(body) ? 0 : 1;
                case DRINKING_WATER -> interests.has(Interest.DRINKING_WATER) ? 1 : 0;
                case BATHING -> interests.has(Interest.BATHING) ? 1 : 0;
                case FISHING -> interests.has(Interest.FISHING) ? 1 : 0;
                case NATURE -> interests.has(Interest.NATURE) ? 1 : 0;
            };
        }

        private static int classesBelowGoal(WaterBody body) {
            EcologicalClass goal = body.objective().ecological();
            return body.meetsObjective().isPresent()
                    ? Math.max(0, body.ecologicalClass().ordinal() - goal.ordinal())
                    : 0;
        }

        private boolean isFarmingAlone(WaterBody body) {
            Map<Driver, PressureDegree> degrees = new EnumMap<>(Driver.class);
            degrees.putAll(DriverRanking.degrees(body, basis.drivers()));
            degrees.values().removeIf(degree -> degree == PressureDegree.SMALL || degree == PressureDegree.UNKNOWN);
            return degrees.containsKey(Driver.AGRICULTURE) && degrees.size() == 1;
        }

        private boolean isAnswered(WaterBody body) {
            return basis.measures().of(body.id()).stream().anyMatch(measure -> {
                var answered = basis.answers().of(measure);
                return switch (purpose) {
                    case AGRICULTURE -> answered.contains(Driver.AGRICULTURE);
                    case SEWAGE ->
                        body.pressures().stream()
                                .filter(pressure -> basis.drivers().isSewage(pressure.type()))
                                .allMatch(pressure ->
                                        answered.contains(basis.drivers().driverOf(pressure.type())));
                };
            });
        }
    }
}
