package no.omland.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.omland.importing.document.DocumentFile;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.issue.Likeness;
import no.omland.issue.NearestName;
import no.omland.scenario.Assessment;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.RequiredReach;
import no.omland.scenario.Site;
import no.omland.scenario.Study;
import no.omland.scenario.StudyRate;
import no.omland.scenario.TransitChoice;
import no.omland.travel.catchment.TimeLimits;

/**
 * A study as it was read, with the lines of what is in it. What is written as nothing the reader knows ends the reading; what is well written but does not hold
 * together, such as two offices on one site, is collected in {@link #problems}, so that a person gets to see all of it at once. The format is in docs/scenarios.md.
 */
public final class StudyFile {

    private final Study study;
    private final Lines lines;
    private final Optional<String> yearAsked;
    private final List<DataException> problems;
    private final Optional<Offered> offered;

    private StudyFile(
            Study study,
            Lines lines,
            List<DataException> problems,
            Optional<String> yearAsked,
            Optional<Offered> offered) {
        this.study = study;
        this.yearAsked = yearAsked;
        this.lines = lines;
        this.offered = offered;
        this.problems = List.copyOf(problems);
    }

    /** @throws DataException when it cannot be read, naming the file and line */
    public static StudyFile read(Path file) {
        return of(DocumentFile.read(file));
    }

    /**
     * @param name what errors call it
     * @throws DataException when it cannot be read, naming the line
     */
    public static StudyFile parse(String name, String text) {
        return of(DocumentFile.parse(name, text));
    }

    static StudyFile of(DocumentValue document) {
        FormFaults faults = new FormFaults();
        faults.read(() -> document.only(
                "study",
                "question",
                "source",
                "notes",
                "sites",
                "demand",
                "network",
                "transit",
                "limits",
                ScenarioReading.REQUIRED,
                "rates",
                "assessment",
                "scenarios"));
        Lines lines = new Lines(document);
        List<DataException> problems = new ArrayList<>();
        Map<String, Site> sites = new LinkedHashMap<>();
        faults.read(() -> document.get("sites").entries())
                .ifPresent(all -> all.forEach((name, value) -> {
                    lines.note(value);
                    faults.read(() -> SiteReading.site(value)).ifPresent(site -> sites.put(name, site));
                }));
        NetworkChange network = part(
                document,
                faults,
                "network",
                value -> PartReading.network(value, NetworkChange.NONE, lines, "network"),
                NetworkChange.NONE);
        DemandChoice demand = part(
                document,
                faults,
                "demand",
                value -> new DemandReading(lines, "demand").read(value, DemandChoice.PEOPLE),
                DemandChoice.PEOPLE);
        RateReading rateReading = new RateReading(lines, faults, problems::add);
        Map<String, StudyRate> rates =
                part(document, faults, "rates", value -> rateReading.rates(value, Map.of(), "rates"), Map.of());
        List<RequiredReach> required =
                part(document, faults, ScenarioReading.REQUIRED, UnitReading::required, List.of());
        ScenarioReading.Usual usual = new ScenarioReading.Usual(network, demand, rates, required);
        Study study = new Study(
                faults.read(() -> document.get("study").text()).orElse(""),
                part(document, faults, "question", DocumentValue::text, ""),
                part(document, faults, "source", DocumentValue::text, ""),
                part(document, faults, "notes", PartReading::texts, List.of()),
                sites,
                demand,
                network,
                part(document, faults, "transit", value -> TransitReading.of(value, lines), TransitChoice.USUAL),
                part(document, faults, "limits", PartReading::limits, TimeLimits.USUAL),
                required,
                rates,
                part(document, faults, "assessment", value -> AssessmentReading.of(value, lines), Assessment.NONE),
                faults.read(() ->
                                new ScenarioReading(document.get("scenarios"), usual, rateReading, faults, lines).all())
                        .orElse(Map.of()));
        faults.check();
        StudyChecks.of(study, lines, problems::add);
        return new StudyFile(study, lines, problems, Optional.empty(), Optional.empty());
    }

    private static <T> T part(
            DocumentValue document, FormFaults faults, String name, Function<DocumentValue, T> reading, T otherwise) {
        return document.find(name)
                .flatMap(value -> faults.read(() -> reading.apply(value)))
                .orElse(otherwise);
    }

    /**
     * The study, when it holds together.
     *
     * @throws DataException the first of the problems
     */
    public Study study() {
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return study;
    }

    /** The study as it is written, whether it holds together or not. */
    public Study written() {
        return study;
    }

    /**
     * The same file, seen with the people of another year.
     *
     * @param asked what the year was asked for with, such as {@code --year}, so that a wrong one is not blamed on the file
     * @throws DataException when it does not say which year the people of its layer are of
     */
    public StudyFile inYear(int year, String asked) {
        if (study.demand().baseYear().isEmpty()) {
            throw DataException.use("scenario.base-year", where("demand"), year);
        }
        return new StudyFile(study.withYear(year), lines, problems, Optional.of(asked), offered);
    }

    /**
     * The same file, seen by those who need one service: only offices that are said to offer it are in it.
     *
     * @throws DataException when no office of any scenario is said to offer it
     */
    public StudyFile offering(String service) {
        Set<String> all = study.services();
        if (all.isEmpty()) {
            throw DataException.use("scenario.no-services", where("scenarios"), service);
        }
        String known = study.service(service)
                .orElseThrow(() -> DataException.use(
                        "scenario.unknown-service",
                        where("scenarios"),
                        service,
                        String.join(" · ", all),
                        new Likeness(NearestName.of(service, all))));
        return new StudyFile(study.offering(known), lines, problems, yearAsked, Optional.of(new Offered(known, study)));
    }

    /** The service that offices are looked at for, when it is one. */
    public Optional<Offered> offered() {
        return offered;
    }

    /** @param whole the study with the offices that do not offer the service too */
    public record Offered(String service, Study whole) {}

    /** What does not hold together, in the order of the checks; empty when all is well. */
    public List<DataException> problems() {
        return problems;
    }

    /**
     * The file and line of a part: {@code where("scenarios", "today", "offices", "Vik")}. Where a scenario has a part from the one it builds on, the line is there;
     * of what is not written, that of the nearest part above it.
     */
    public String where(String... path) {
        return lines.where(path);
    }

    /**
     * Where the year of the people is written, or what another one was asked for with.
     *
     * @param demand the names that lead to the demand in the file
     */
    public String whereYear(String... demand) {
        String[] path = Arrays.copyOf(demand, demand.length + 1);
        path[demand.length] = "year";
        return yearAsked.orElseGet(() -> where(path));
    }
}
