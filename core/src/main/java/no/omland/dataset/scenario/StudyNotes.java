package no.omland.dataset.scenario;

import java.util.List;
import no.omland.issue.Count;
import no.omland.issue.DataException;
import no.omland.scenario.Assignment;
import no.omland.scenario.Office;
import no.omland.scenario.Scenario;
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
        study.study().scenarios().forEach(notes::capacity);
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
