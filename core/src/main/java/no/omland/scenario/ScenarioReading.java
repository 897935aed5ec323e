package no.omland.scenario;

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

/** Scenarios as written, each laid upon the one it builds on; that one may stand before or after it. */
final class ScenarioReading {

    static final String UNITS = "units";
    static final String REQUIRED = "required";

    private static final String OFFICES = "offices";

    private final Map<String, DocumentValue> written;
    private final NetworkChange network;
    private final List<RequiredReach> required;
    private final Lines lines;
    private final Map<String, Scenario> read = new LinkedHashMap<>();
    private final Set<String> underway = new HashSet<>();

    ScenarioReading(DocumentValue scenarios, NetworkChange network, List<RequiredReach> required, Lines lines) {
        this.written = scenarios.entries();
        this.network = network;
        this.required = required;
        this.lines = lines;
        if (written.isEmpty()) {
            throw DataException.data("scenario.none", scenarios.where());
        }
    }

    /** In the order of the file. */
    Map<String, Scenario> all() {
        Map<String, Scenario> inOrder = new LinkedHashMap<>();
        written.keySet().forEach(name -> inOrder.put(name, scenario(name)));
        return inOrder;
    }

    private Scenario scenario(String name) {
        Scenario there = read.get(name);
        if (there != null) {
            return there;
        }
        underway.add(name);
        DocumentValue value = Objects.requireNonNull(written.get(name), name);
        value.only(
                "title",
                "as",
                "alternative",
                "assignment",
                "without",
                OFFICES,
                "staff-travel",
                UNITS,
                REQUIRED,
                "network",
                "note");
        lines.note(value, "scenarios", name);
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
                value.find("alternative").map(DocumentValue::text).or(() -> base.flatMap(Scenario::alternative)),
                value.find("assignment")
                        .map(each -> PartReading.word(Assignment.class, each))
                        .orElse(base.map(Scenario::assignment).orElse(Assignment.NEAREST)),
                offices(name, value, baseName, offices),
                OfficeReading.part(
                        value, "staff-travel", StaffTravel::of, base.map(Scenario::staffTravel), StaffTravel.NONE),
                fleet(
                        name,
                        value,
                        baseName,
                        units,
                        base.map(each -> each.fleet().required()).orElse(required)),
                network(name, value, base.map(Scenario::network).orElse(network)),
                PartReading.text(value, "note"));
        underway.remove(name);
        read.put(name, scenario);
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
        Optional<DocumentValue> own = scenario.find("network");
        own.ifPresent(each -> lines.note(each, "scenarios", name, "network"));
        return own.map(each -> PartReading.network(each, base)).orElse(base);
    }

    private Map<String, Office> offices(
            String name, DocumentValue scenario, Optional<String> baseName, Map<String, Office> kept) {
        Map<String, Office> offices = new LinkedHashMap<>(kept);
        scenario.find(OFFICES)
                .ifPresent(all -> all.entries().forEach((office, value) -> {
                    lines.note(value, "scenarios", name, OFFICES, office);
                    offices.put(office, OfficeReading.office(value, Optional.ofNullable(offices.get(office))));
                }));
        inherit(OFFICES, name, baseName, offices.keySet());
        return offices;
    }

    private Fleet fleet(
            String name,
            DocumentValue scenario,
            Optional<String> baseName,
            Map<String, Unit> kept,
            List<RequiredReach> before) {
        Optional<DocumentValue> written = scenario.find(UNITS);
        written.ifPresent(
                all -> all.entries().forEach((unit, value) -> lines.note(value, "scenarios", name, UNITS, unit)));
        Map<String, Unit> units =
                written.map(each -> UnitReading.units(each, kept)).orElse(kept);
        inherit(UNITS, name, baseName, units.keySet());
        return new Fleet(
                units, scenario.find(REQUIRED).map(UnitReading::required).orElse(before));
    }

    private void inherit(String part, String name, Optional<String> base, Set<String> names) {
        base.ifPresent(from -> names.forEach(
                each -> lines.inherit(List.of("scenarios", from, part, each), List.of("scenarios", name, part, each))));
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
