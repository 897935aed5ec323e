package no.omland.scenario.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.scenario.Assignment;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.Fleet;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.Office;
import no.omland.scenario.RequiredReach;
import no.omland.scenario.Scenario;
import no.omland.scenario.StaffTravel;
import no.omland.scenario.StudyRate;
import no.omland.scenario.Unit;

/** Scenarios as written, each laid upon the one it builds on; that one may stand before or after it. */
final class ScenarioReading {

    static final String UNITS = "units";
    static final String REQUIRED = "required";

    private static final String SCENARIOS = "scenarios";
    private static final String OFFICES = "offices";
    private static final String NETWORK = "network";
    private static final String DEMAND = "demand";
    private static final String RATES = "rates";
    private static final String ALTERNATIVE = "alternative";

    private final Map<String, DocumentValue> written;
    private final Usual usual;
    private final RateReading rateReading;
    private final FormFaults faults;
    private final Lines lines;
    private final Map<String, Scenario> read = new LinkedHashMap<>();

    /** Those that cannot be read, with what is wrong: what builds on them cannot be either. */
    private final Map<String, DataException> faulty = new HashMap<>();

    private final Set<String> underway = new HashSet<>();

    /** What holds in every scenario that does not say otherwise. */
    record Usual(
            NetworkChange network, DemandChoice demand, Map<String, StudyRate> rates, List<RequiredReach> required) {}

    ScenarioReading(DocumentValue scenarios, Usual usual, RateReading rateReading, FormFaults faults, Lines lines) {
        this.written = scenarios.entries();
        this.usual = usual;
        this.rateReading = rateReading;
        this.faults = faults;
        this.lines = lines;
        if (written.isEmpty()) {
            throw DataException.data("scenario.none", scenarios.where());
        }
    }

    /** In the order of the file. */
    Map<String, Scenario> all() {
        Map<String, Scenario> inOrder = new LinkedHashMap<>();
        written.keySet().forEach(name -> faults.read(() -> scenario(name)).ifPresent(each -> inOrder.put(name, each)));
        return inOrder;
    }

    private Scenario scenario(String name) {
        Scenario there = read.get(name);
        if (there != null) {
            return there;
        }
        DataException fault = faulty.get(name);
        if (fault != null) {
            throw fault;
        }
        underway.add(name);
        try {
            Scenario scenario = written(name);
            read.put(name, scenario);
            return scenario;
        } catch (DataException found) {
            faulty.put(name, found);
            throw found;
        } finally {
            underway.remove(name);
        }
    }

    private Scenario written(String name) {
        DocumentValue value = Objects.requireNonNull(written.get(name), name);
        value.only(
                "title",
                "as",
                ALTERNATIVE,
                "assignment",
                "without",
                OFFICES,
                "staff-travel",
                UNITS,
                REQUIRED,
                NETWORK,
                DEMAND,
                RATES,
                "note");
        lines.note(value, SCENARIOS, name);
        value.find(ALTERNATIVE).ifPresent(each -> lines.note(each, SCENARIOS, name, ALTERNATIVE));
        Optional<String> baseName = value.find("as").map(each -> base(each, name));
        Optional<Scenario> base = baseName.map(this::scenario);
        Map<String, Office> offices =
                new LinkedHashMap<>(base.map(Scenario::offices).orElse(Map.of()));
        Map<String, Unit> units =
                new LinkedHashMap<>(base.map(each -> each.fleet().units()).orElse(Map.of()));
        value.find("without").ifPresent(each -> without(each, offices, units));
        Scenario scenario = new Scenario(
                value.find("title").map(DocumentValue::text).orElse(name),
                baseName,
                value.find(ALTERNATIVE).map(DocumentValue::text).or(() -> base.flatMap(Scenario::alternative)),
                value.find("assignment")
                        .map(each -> PartReading.word(Assignment.class, each))
                        .orElse(base.map(Scenario::assignment).orElse(Assignment.NEAREST)),
                offices(name, value, offices),
                OfficeReading.part(
                        value,
                        "staff-travel",
                        StaffTravelReading::of,
                        base.map(Scenario::staffTravel),
                        StaffTravel.NONE),
                fleet(
                        name,
                        value,
                        units,
                        base.map(each -> each.fleet().required()).orElse(usual.required())),
                network(name, value, base.map(Scenario::network).orElse(usual.network())),
                demand(name, value, base.map(Scenario::demand).orElse(usual.demand())),
                rates(name, value, base.map(Scenario::rates).orElse(usual.rates())),
                PartReading.text(value, "note"));
        inherit(name, baseName);
        return scenario;
    }

    private String base(DocumentValue value, String name) {
        String base = value.text();
        if (!written.containsKey(base) || underway.contains(base)) {
            throw DataException.data(
                    underway.contains(base) ? "scenario.circle" : "scenario.base",
                    value.where(),
                    name,
                    base,
                    String.join(", ", written.keySet()));
        }
        return base;
    }

    private NetworkChange network(String name, DocumentValue scenario, NetworkChange base) {
        return scenario.find(NETWORK)
                .map(each -> PartReading.network(each, base, lines, SCENARIOS, name, NETWORK))
                .orElse(base);
    }

    private DemandChoice demand(String name, DocumentValue scenario, DemandChoice base) {
        return scenario.find(DEMAND)
                .map(each -> new DemandReading(lines, SCENARIOS, name, DEMAND).read(each, base))
                .orElse(base);
    }

    private Map<String, StudyRate> rates(String name, DocumentValue scenario, Map<String, StudyRate> base) {
        return scenario.find(RATES)
                .map(each -> rateReading.rates(each, base, SCENARIOS, name, RATES))
                .orElse(base);
    }

    private Map<String, Office> offices(String name, DocumentValue scenario, Map<String, Office> kept) {
        Map<String, Office> offices = new LinkedHashMap<>(kept);
        scenario.find(OFFICES)
                .ifPresent(all -> faults.readAll(all.entries().entrySet(), written -> {
                    String office = written.getKey();
                    DocumentValue value = written.getValue();
                    lines.note(value, SCENARIOS, name, OFFICES, office);
                    offices.put(office, OfficeReading.office(value, Optional.ofNullable(offices.get(office))));
                    value.entries().forEach((part, each) -> lines.note(each, SCENARIOS, name, OFFICES, office, part));
                }));
        return offices;
    }

    private Fleet fleet(String name, DocumentValue scenario, Map<String, Unit> kept, List<RequiredReach> before) {
        Optional<DocumentValue> written = scenario.find(UNITS);
        written.ifPresent(
                all -> all.entries().forEach((unit, value) -> lines.note(value, SCENARIOS, name, UNITS, unit)));
        Map<String, Unit> units =
                written.map(each -> UnitReading.units(each, kept)).orElse(kept);
        return new Fleet(
                units, scenario.find(REQUIRED).map(UnitReading::required).orElse(before));
    }

    /** What a scenario does not write itself stands where it is written: in the one it builds on, else in the study. */
    private void inherit(String name, Optional<String> base) {
        for (String part : List.of(NETWORK, DEMAND, RATES, OFFICES, UNITS, ALTERNATIVE)) {
            lines.inheritBelow(
                    base.map(from -> List.of(SCENARIOS, from, part)).orElse(List.of(part)),
                    List.of(SCENARIOS, name, part));
        }
    }

    /** A list of names of offices and units, or {@code all}. */
    private static void without(DocumentValue value, Map<String, Office> offices, Map<String, Unit> units) {
        if (!value.isList() && value.text().equals("all")) {
            offices.clear();
            units.clear();
            return;
        }
        for (DocumentValue each : value.list()) {
            boolean isOffice = offices.remove(each.text()) != null;
            boolean isUnit = units.remove(each.text()) != null;
            if (!isOffice && !isUnit) {
                Set<String> left = new LinkedHashSet<>(offices.keySet());
                left.addAll(units.keySet());
                throw DataException.data("scenario.office", each.where(), each.text(), String.join(", ", left));
            }
        }
    }
}
