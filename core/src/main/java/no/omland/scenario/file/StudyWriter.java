package no.omland.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.omland.demography.AgeSpan;
import no.omland.importing.document.DocumentText;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Assessment;
import no.omland.scenario.Assignment;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.Office;
import no.omland.scenario.Opening;
import no.omland.scenario.RequiredReach;
import no.omland.scenario.Rooms;
import no.omland.scenario.Scenario;
import no.omland.scenario.Site;
import no.omland.scenario.StaffTravel;
import no.omland.scenario.Study;
import no.omland.scenario.TransitChoice;
import no.omland.scenario.Unit;
import org.jspecify.annotations.Nullable;

/** A study as plain maps, lists, texts and numbers, as its file has it, and as YAML. Comments of a file that was read are not in it. */
public final class StudyWriter {

    private StudyWriter() {}

    public static String yaml(Study study) {
        return DocumentText.yaml(plain(study));
    }

    /** What {@link StudyFile} reads back to the same study; fit for a program that writes JSON. */
    public static Map<String, @Nullable Object> plain(Study study) {
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("study", study.title());
        text(file, "question", study.question());
        text(file, "source", study.source());
        list(file, "notes", study.notes());
        Map<String, @Nullable Object> sites = new LinkedHashMap<>();
        study.sites().forEach((name, site) -> sites.put(name, site(site)));
        file.put("sites", sites);
        map(file, "demand", demand(study.demand()));
        map(file, "network", network(study.network(), NetworkChange.NONE));
        map(file, "transit", transit(study.transit()));
        file.put("limits", study.limits().minutes());
        if (!study.required().isEmpty()) {
            file.put(ScenarioReading.REQUIRED, UnitWriter.required(study.required()));
        }
        map(file, "rates", RateWriter.rates(study.rates()));
        if (!study.assessment().equals(Assessment.NONE)) {
            file.put("assessment", assessment(study.assessment()));
        }
        Map<String, @Nullable Object> scenarios = new LinkedHashMap<>();
        study.scenarios().forEach((name, each) -> scenarios.put(name, scenario(study, each)));
        file.put("scenarios", scenarios);
        return file;
    }

    private static Map<String, Object> site(Site site) {
        if (site instanceof Site.At at) {
            return Map.of("at", List.of(at.latitude(), at.longitude()));
        }
        return site instanceof Site.OfOffice office
                ? Map.of("office", office.name())
                : Map.of("settlement", ((Site.OfSettlement) site).name());
    }

    private static Map<String, @Nullable Object> demand(DemandChoice demand) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        demand.layer().ifPresent(layer -> plain.put("layer", layer));
        demand.year().ifPresent(year -> plain.put("year", year));
        demand.baseYear().ifPresent(year -> plain.put("base-year", year));
        if (!demand.ages().equals(AgeSpan.ALL)) {
            plain.put("ages", demand.ages().toString());
        }
        list(plain, "within", List.copyOf(demand.within()));
        demand.clients().ifPresent(clients -> {
            Map<String, @Nullable Object> counted = new LinkedHashMap<>();
            counted.put("name", clients.name());
            counted.put("source", clients.source());
            counted.put("date", clients.date());
            Map<String, @Nullable Object> byMunicipality = new LinkedHashMap<>();
            clients.byMunicipality().forEach((number, count) -> byMunicipality.put(number.digits(), count));
            counted.put("by-municipality", byMunicipality);
            plain.put("clients", counted);
        });
        return plain;
    }

    private static Map<String, @Nullable Object> transit(TransitChoice transit) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        TransitChoice usual = TransitChoice.USUAL;
        transit.day().ifPresent(day -> plain.put("day", day.toString()));
        if (!transit.hours().equals(usual.hours())) {
            plain.put("hours", transit.hours().from() + "–" + transit.hours().to());
        }
        if (transit.neededMinutes() != usual.neededMinutes()) {
            plain.put("minutes", transit.neededMinutes());
        }
        if (transit.longestWalkMetres() != usual.longestWalkMetres()) {
            plain.put("walk", transit.longestWalkMetres());
        }
        return plain;
    }

    private static Map<String, @Nullable Object> network(NetworkChange network, NetworkChange base) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        if (network.season() != base.season()) {
            plain.put("season", network.season().name().toLowerCase(Locale.ROOT));
        }
        if (!network.closed().equals(base.closed())) {
            plain.put("close", network.closed());
        }
        if (!network.ferries().equals(base.ferries())) {
            plain.put("ferries", network.ferries());
        }
        if (!network.speeds().equals(base.speeds())) {
            plain.put("speeds", network.speeds());
        }
        return plain;
    }

    private static Map<String, @Nullable Object> assessment(Assessment assessment) {
        Map<String, @Nullable Object> alternatives = new LinkedHashMap<>();
        assessment.alternatives().forEach((name, each) -> {
            Map<String, @Nullable Object> judgements = new LinkedHashMap<>();
            each.judgements().forEach((criterion, judgement) -> {
                Map<String, @Nullable Object> words = new LinkedHashMap<>();
                text(words, "advantage", judgement.advantage());
                text(words, "drawback", judgement.drawback());
                words.put("source", judgement.source());
                judgements.put(criterion, words);
            });
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            plain.put("title", each.title());
            map(plain, "judgements", judgements);
            alternatives.put(name, plain);
        });
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("criteria", assessment.criteria());
        map(plain, "alternatives", alternatives);
        return plain;
    }

    private static Map<String, @Nullable Object> scenario(Study study, Scenario scenario) {
        @Nullable Scenario base = scenario.base().map(study.scenarios()::get).orElse(null);
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("title", scenario.title());
        scenario.base().ifPresent(name -> plain.put("as", name));
        if (base == null || !base.alternative().equals(scenario.alternative())) {
            scenario.alternative().ifPresent(name -> plain.put("alternative", name));
        }
        if (scenario.assignment() != (base == null ? Assignment.NEAREST : base.assignment())) {
            plain.put("assignment", scenario.assignment().name().toLowerCase(Locale.ROOT));
        }
        Map<String, Office> before = base == null ? Map.of() : base.offices();
        Map<String, Unit> unitsBefore = base == null ? Map.of() : base.fleet().units();
        list(plain, "without", gone(scenario, before, unitsBefore));
        Map<String, @Nullable Object> offices = new LinkedHashMap<>();
        scenario.offices().forEach((name, office) -> {
            Office same = before.get(name);
            if (!office.equals(same)) {
                offices.put(name, same == null ? office(office) : difference(office(same), office(office)));
            }
        });
        map(plain, "offices", offices);
        StaffTravel travel = base == null ? StaffTravel.NONE : base.staffTravel();
        if (!scenario.staffTravel().equals(travel)) {
            plain.put(
                    "staff-travel",
                    scenario.staffTravel().equals(StaffTravel.NONE)
                            ? null
                            : StaffTravelReading.plain(scenario.staffTravel()));
        }
        map(plain, ScenarioReading.UNITS, UnitWriter.units(scenario.fleet().units(), unitsBefore));
        List<RequiredReach> required = scenario.fleet().required();
        if (!required.equals(base == null ? study.required() : base.fleet().required())) {
            plain.put(ScenarioReading.REQUIRED, UnitWriter.required(required));
        }
        map(plain, "network", network(scenario.network(), base == null ? study.network() : base.network()));
        map(
                plain,
                "demand",
                difference(demand(base == null ? study.demand() : base.demand()), demand(scenario.demand())));
        map(
                plain,
                "rates",
                difference(
                        RateWriter.rates(base == null ? study.rates() : base.rates()),
                        RateWriter.rates(scenario.rates())));
        text(plain, "note", scenario.note());
        return plain;
    }

    /** Names that the base has and the scenario has not. */
    private static List<String> gone(Scenario scenario, Map<String, Office> offices, Map<String, Unit> units) {
        Set<String> gone = new LinkedHashSet<>(offices.keySet());
        gone.removeAll(scenario.offices().keySet());
        units.keySet().stream()
                .filter(name -> !scenario.fleet().units().containsKey(name))
                .forEach(gone::add);
        return List.copyOf(gone);
    }

    /** What is not alike; what is gone is written empty. */
    static Map<String, @Nullable Object> difference(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> now) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(now);
        before.forEach((name, value) -> {
            if (!now.containsKey(name)) {
                changed.put(name, null);
            } else if (Objects.equals(value, now.get(name))) {
                changed.remove(name);
            }
        });
        return changed;
    }

    private static Map<String, @Nullable Object> office(Office office) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("site", office.site());
        map(plain, "staff", office.staff());
        Map<String, @Nullable Object> rooms = new LinkedHashMap<>();
        office.rooms().forEach((name, each) -> rooms.put(name, rooms(each)));
        map(plain, "rooms", rooms);
        plain.put(
                "days",
                office.opening().days().stream().map(OfficeReading::word).toList());
        office.opening().hours().ifPresent(hours -> plain.put("hours", hours.from() + "–" + hours.to()));
        list(
                plain,
                "serves",
                office.serves().stream().map(MunicipalityNumber::digits).toList());
        list(plain, "services", office.services());
        office.capacity().ifPresent(capacity -> plain.put("capacity", capacity));
        if (!office.staffTravel().equals(StaffTravel.NONE)) {
            plain.put("staff-travel", StaffTravelReading.plain(office.staffTravel()));
        }
        if (office.opening().days().equals(Opening.WEEKDAYS.days())) {
            plain.remove("days");
        }
        return plain;
    }

    private static Map<String, @Nullable Object> rooms(Rooms rooms) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        kroner(plain, "rent", rooms.rentKroner());
        kroner(plain, "common", rooms.commonKroner());
        kroner(plain, "cleaning", rooms.cleaningKroner());
        kroner(plain, "electricity", rooms.electricityKroner());
        plain.put("state-percent", rooms.statePercent());
        plain.put("municipal-percent", rooms.municipalPercent());
        text(plain, "source", rooms.source());
        return plain;
    }

    private static void kroner(Map<String, @Nullable Object> plain, String name, long kroner) {
        if (kroner != 0) {
            plain.put(name, kroner);
        }
    }

    private static void text(Map<String, @Nullable Object> plain, String name, String text) {
        if (!text.isEmpty()) {
            plain.put(name, text);
        }
    }

    private static void list(Map<String, @Nullable Object> plain, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            plain.put(name, new ArrayList<>(texts));
        }
    }

    private static void map(Map<String, @Nullable Object> plain, String name, Map<String, ?> entries) {
        if (!entries.isEmpty()) {
            plain.put(name, new LinkedHashMap<String, @Nullable Object>(entries));
        }
    }
}
