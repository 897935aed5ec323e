package no.omland.dataset.scenario;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.demography.AgeSpan;
import no.omland.issue.Count;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Assignment;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.Office;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.OfficeLoad;
import no.omland.scenario.file.StudyFile;

/** What is well written and fits, but means something else than one may think: each once, at the line where it is written. */
final class StudyNotes {

    private final GroundedStudy study;
    private final StudyFile file;
    private final Told notes = new Told();

    private StudyNotes(GroundedStudy study, StudyFile file) {
        this.study = study;
        this.file = file;
    }

    /** Of a study that has no problems. */
    static List<DataException> of(GroundedStudy study, StudyFile file) {
        StudyNotes notes = new StudyNotes(study, file);
        study.study().sites().keySet().forEach(notes::site);
        study.study().scenarios().forEach(notes::serves);
        study.study().scenarios().forEach(notes::outside);
        study.study().scenarios().forEach(notes::clientsBeyondPeople);
        study.study().scenarios().forEach(notes::capacity);
        return notes.notes.list();
    }

    /** Of these scenarios of the study only that. */
    static List<DataException> outside(GroundedStudy study, StudyFile file, Collection<Scenario> scenarios) {
        StudyNotes notes = new StudyNotes(study, file);
        study.study().scenarios().forEach((name, scenario) -> {
            if (scenarios.contains(scenario)) {
                notes.outside(name, scenario);
            }
        });
        return notes.notes.list();
    }

    private void site(String name) {
        String where = file.where("sites", name);
        study.place(name)
                .flatMap(place -> SiteNotes.inWater(study.ground(), place, where, name))
                .ifPresent(notes::add);
        study.metresFromRoad(name)
                .ifPresent(metres ->
                        notes.add(DataException.data("scenario.site-off-road", where, name, new Count(metres))));
    }

    /** Whom an office serves decides who goes there only where people go to their own. */
    private void serves(String name, Scenario scenario) {
        if (scenario.assignment() == Assignment.OWN) {
            return;
        }
        scenario.offices().forEach((office, each) -> {
            if (!each.serves().isEmpty()) {
                String where = file.where("scenarios", name, "offices", office, "serves");
                notes.add(where, DataException.data("scenario.serves-unused", where, office, name));
            }
        });
    }

    /** Clients of municipalities that are not counted, and offices that are there for nobody else: what those cost is in the account, what they mean to people is not. */
    private void outside(String name, Scenario scenario) {
        scenario.demand().clients().ifPresent(clients -> {
            BigDecimal all = BigDecimal.ZERO;
            BigDecimal outside = BigDecimal.ZERO;
            for (Map.Entry<MunicipalityNumber, BigDecimal> each :
                    clients.byMunicipality().entrySet()) {
                all = all.add(each.getValue());
                outside = scenario.demand().counts(Optional.of(each.getKey())) ? outside : outside.add(each.getValue());
            }
            if (outside.signum() > 0) {
                notes.add(DataException.data(
                        "scenario.clients-outside",
                        within(name, scenario),
                        outside.toPlainString(),
                        all.toPlainString()));
            }
        });
        scenario.offices().forEach((office, each) -> {
            List<MunicipalityNumber> serves = each.serves();
            if (!serves.isEmpty()
                    && serves.stream().noneMatch(number -> scenario.demand().counts(Optional.of(number)))) {
                String where = file.where("scenarios", name, "offices", office, "serves");
                notes.add(
                        "outside " + where,
                        DataException.data(
                                "scenario.serves-outside",
                                where,
                                office,
                                name,
                                serves.stream().map(MunicipalityNumber::digits).collect(Collectors.joining(", "))));
            }
        });
    }

    /** A digit too many in a count of clients looks like a result everywhere else. */
    private void clientsBeyondPeople(String name, Scenario scenario) {
        DemandChoice demand = scenario.demand();
        if (demand.clients().isEmpty() || !demand.ages().equals(AgeSpan.ALL)) {
            return;
        }
        Map<MunicipalityNumber, Double> people = new HashMap<>();
        for (DemandPlace place : study.demand(scenario).places().list()) {
            place.municipality().ifPresent(number -> people.merge(number, place.people(), Double::sum));
        }
        demand.clients().get().byMunicipality().forEach((number, clients) -> {
            Double living = people.get(number);
            if (living != null && clients.doubleValue() > living) {
                String where = demand.equals(study.study().demand())
                        ? file.where("demand", "clients", "by-municipality", number.digits())
                        : file.where("scenarios", name, "demand", "clients", "by-municipality", number.digits());
                notes.add(
                        number + " " + where,
                        DataException.data(
                                "scenario.clients-many",
                                where,
                                new Count(clients.longValue()),
                                number.digits(),
                                new Count(Math.round(living))));
            }
        });
    }

    private String within(String name, Scenario scenario) {
        return scenario.demand().equals(study.study().demand())
                ? file.where("demand", "within")
                : file.where("scenarios", name, "demand", "within");
    }

    private void capacity(String name, Scenario scenario) {
        if (scenario.offices().values().stream().map(Office::capacity).allMatch(each -> each.isEmpty())) {
            return;
        }
        for (OfficeLoad load : study.evaluate(scenario).offices()) {
            long over = Math.round(load.overCapacity());
            if (over > 0) {
                String office = load.office().name();
                long room = load.office().office().capacity().orElse(0);
                notes.add(DataException.data(
                        "scenario.over-capacity",
                        file.where("scenarios", name, "offices", office, "capacity"),
                        office,
                        room,
                        room + over,
                        name,
                        over));
            }
        }
    }
}
