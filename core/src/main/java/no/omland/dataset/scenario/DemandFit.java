package no.omland.dataset.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.omland.dataset.travel.PeopleLayer;
import no.omland.issue.DataException;
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
        Optional<PeopleLayer> layer = ground.layers().stream()
                .filter(each -> choice.layer().isEmpty()
                        || each.layer().equals(choice.layer().get()))
                .findFirst();
        if (layer.isEmpty() && choice.layer().isPresent()) {
            problems.add(DataException.data(
                    "scenario.layer",
                    where(at, "layer"),
                    choice.layer().get(),
                    ground.layers().stream().map(PeopleLayer::layer).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        if (choice.isProjected() && ground.projection().isEmpty()) {
            problems.add(DataException.data("scenario.no-projection", where(at, "year"), year));
            return Optional.empty();
        }
        Optional<StudyDemand> demand = layer.map(each -> ground.demand(choice, each));
        boolean isNobody = demand.isEmpty() || demand.get().places().people() == 0;
        if (isNobody && demand.isPresent() && demand.get().peopleLeftOut() > 0) {
            problems.add(DataException.data(
                    "scenario.year-unknown",
                    where(at, "year"),
                    year,
                    ground.projection().orElseThrow().years().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))));
        } else if (isNobody) {
            problems.add(DataException.data("scenario.no-demand", where));
        }
        return isNobody ? Optional.empty() : demand;
    }

    private void municipalities(DemandChoice choice, StudyDemand known, String... at) {
        List<MunicipalityNumber> here = known.places().municipalities();
        if (known.missing().isEmpty()) {
            choice.within().stream()
                    .filter(number ->
                            here.stream().noneMatch(each -> each.digits().startsWith(number)))
                    .forEach(number -> absent(where(at, "within", number), number, here));
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

    void absent(String where, String number, List<MunicipalityNumber> here) {
        problems.add(DataException.data(
                "scenario.municipality-absent",
                where,
                number,
                here.stream().map(MunicipalityNumber::digits).collect(Collectors.joining(", "))));
    }
}
