package no.omland.dataset.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.omland.dataset.travel.PeopleLayer;
import no.omland.demography.AgeSpan;
import no.omland.demography.People;
import no.omland.demography.PopulationProjection;
import no.omland.issue.DataException;
import no.omland.municipality.County;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.file.StudyFile;

/** Finds out who the demand of a study or of a scenario is in a workspace, and whether its municipalities are there. Those who choose alike get the same. */
final class DemandFit {

    private final ScenarioGround ground;
    private final StudyFile file;
    private final Told problems;
    private final Map<DemandChoice, Optional<StudyDemand>> found = new HashMap<>();

    DemandFit(ScenarioGround ground, StudyFile file, Told problems) {
        this.ground = ground;
        this.file = file;
        this.problems = problems;
    }

    /** Those that are known, by what was chosen. */
    Map<DemandChoice, StudyDemand> known() {
        return found.entrySet().stream()
                .filter(each -> each.getValue().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> each.getValue().orElseThrow()));
    }

    /** @param at the names that lead to it in the file */
    Optional<StudyDemand> of(DemandChoice choice, String... at) {
        Optional<StudyDemand> there = found.get(choice);
        if (there == null) {
            there = look(choice, at);
            there.ifPresent(known -> municipalities(choice, known, at));
            found.put(choice, there);
        }
        return there;
    }

    private String where(String[] at, String... below) {
        String[] path = Arrays.copyOf(at, at.length + below.length);
        System.arraycopy(below, 0, path, at.length, below.length);
        return file.where(path);
    }

    private Optional<StudyDemand> look(DemandChoice choice, String... at) {
        String where = where(at);
        int year = choice.year().orElse(choice.baseYear().orElse(0));
        Optional<PeopleLayer> layer = layer(choice);
        if (layer.isEmpty() && choice.layer().isPresent()) {
            problems.add(DataException.data(
                    "scenario.layer",
                    where(at, "layer"),
                    choice.layer().get(),
                    ground.layers().stream().map(PeopleLayer::layer).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        if (choice.isProjected() && ground.projection().isEmpty()) {
            problems.add(DataException.data("scenario.no-projection", file.whereYear(at), year));
            return Optional.empty();
        }
        Optional<StudyDemand> demand = layer.map(each -> ground.demand(choice, each));
        boolean isNobody = demand.isEmpty() || demand.get().places().people() == 0;
        if (isNobody && demand.isPresent() && demand.get().peopleLeftOut() > 0) {
            problems.add(notProjected(choice, demand.get(), at));
        } else if (isNobody && !(layer.isPresent() && within(choice, at))) {
            problems.add(DataException.data("scenario.no-demand", where));
        }
        return isNobody ? Optional.empty() : demand;
    }

    /** Why the projection tells of nobody who is asked about. */
    private DataException notProjected(DemandChoice choice, StudyDemand demand, String... at) {
        PopulationProjection projection = ground.projection().orElseThrow();
        Set<People.Reason> reasons = demand.missing().keySet();
        if (reasons.contains(People.Reason.AGES)) {
            return DataException.data(
                    "scenario.ages-unknown", where(at, "ages"), choice.ages(), listed(projection.ageGroups()));
        }
        if (reasons.contains(People.Reason.YEAR)) {
            int year = choice.year().orElse(choice.baseYear().orElse(0));
            return DataException.data("scenario.year-unknown", file.whereYear(at), year, listed(projection.years()));
        }
        return DataException.data("scenario.not-projected", where(at), names(projection.municipalities()));
    }

    private static String listed(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String names(List<MunicipalityNumber> numbers) {
        return Told.some(numbers.stream()
                .map(number -> number.digits() + " " + ground.snapshot().municipalityName(number)));
    }

    /** Tells which of the municipalities and counties that a choice is held to nobody lives in; gives whether there is one. */
    private boolean within(DemandChoice choice, String... at) {
        List<MunicipalityNumber> here = municipalities(choice);
        List<String> absent = choice.within().stream()
                .filter(number -> here.stream().noneMatch(each -> each.digits().startsWith(number)))
                .toList();
        if (here.isEmpty()) {
            return false;
        }
        absent.forEach(number -> absent(where(at, "within", number), number, here));
        return !absent.isEmpty();
    }

    /** All that the people of the chosen layer live in, whoever of them is counted. */
    private List<MunicipalityNumber> municipalities(DemandChoice choice) {
        DemandChoice everybody = new DemandChoice(
                choice.layer(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                AgeSpan.ALL,
                new TreeSet<>(),
                Optional.empty());
        return layer(choice)
                .map(each -> ground.demand(everybody, each).places().municipalities())
                .orElse(List.of());
    }

    private Optional<PeopleLayer> layer(DemandChoice choice) {
        return ground.layers().stream()
                .filter(each -> choice.layer().isEmpty()
                        || each.layer().equals(choice.layer().get()))
                .findFirst();
    }

    private void municipalities(DemandChoice choice, StudyDemand known, String... at) {
        List<MunicipalityNumber> here = municipalities(choice);
        if (known.missing().isEmpty()) {
            within(choice, at);
        }
        Predicate<MunicipalityNumber> isAbsent = isAbsent(choice, known);
        choice.clients()
                .ifPresent(clients -> clients.byMunicipality().keySet().stream()
                        .filter(isAbsent)
                        .forEach(number -> absent(where(at, "clients", number.digits()), number.digits(), here)));
    }

    /** Municipalities that would be counted, and that nobody lives in. */
    static Predicate<MunicipalityNumber> isAbsent(DemandChoice choice, StudyDemand known) {
        return number -> known.missing().isEmpty()
                && choice.counts(Optional.of(number))
                && !known.places().municipalities().contains(number);
    }

    /** @param digits of a municipality, or the two of a county */
    private void absent(String where, String digits, List<MunicipalityNumber> here) {
        boolean isCounty = digits.length() == 2;
        problems.add(DataException.data(
                isCounty ? "scenario.county-absent" : "scenario.municipality-absent",
                where,
                isCounty
                        ? County.in(digits).stream()
                                .map(County::title)
                                .findFirst()
                                .orElse(digits)
                        : digits,
                names(here)));
    }

    /** That nobody lives in a municipality that an office is there for. */
    void absent(String where, MunicipalityNumber number, DemandChoice choice) {
        absent(where, number.digits(), municipalities(choice));
    }
}
