package no.omland.web.siting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelWish;
import no.omland.issue.Language;
import no.omland.scenario.Assessment;
import no.omland.scenario.Assignment;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.Fleet;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.Office;
import no.omland.scenario.Opening;
import no.omland.scenario.Scenario;
import no.omland.scenario.Site;
import no.omland.scenario.StaffTravel;
import no.omland.scenario.Study;
import no.omland.scenario.StudyRate;
import no.omland.scenario.TransitChoice;
import no.omland.travel.catchment.TimeLimits;

/** An answer about sites as a scenario: one more in the study it was asked for, or beside the offices of today in a study of its own. Offices have no staff or rooms until someone gives them. */
public final class SiteStudy {

    private static final double DEGREE_PARTS = 1e5;

    private final SiteSheet sheet;
    private final TravelWish wish;
    private final ResourceBundle texts;
    private final Map<String, Site> sites = new LinkedHashMap<>();

    private SiteStudy(SiteSheet sheet, TravelWish wish, Language language) {
        this.sheet = sheet;
        this.wish = wish;
        this.texts = language.texts("no.omland.location.sites");
    }

    /**
     * @param offices of the workspace, which are what the sites are compared with when there is no study
     * @param wish what travel was asked about; its season and closures go into the scenario
     */
    public static Study of(
            SiteSheet sheet, Optional<GroundedStudy> study, List<Place> offices, TravelWish wish, Language language) {
        SiteStudy made = new SiteStudy(sheet, wish, language);
        return study.map(made::added).orElseGet(() -> made.alone(offices));
    }

    private Study added(GroundedStudy grounded) {
        Study study = grounded.study();
        sites.putAll(study.sites());
        Map<String, Scenario> scenarios = new LinkedHashMap<>(study.scenarios());
        String name = free("best-" + sheet.plan().sites().size(), scenarios);
        Map<String, Office> offices = new LinkedHashMap<>();
        chosen().forEach(place -> offices.put(place.name(), office(siteOf(place, Optional.of(grounded)))));
        scenarios.put(name, scenario(title(), offices, study.demand(), study.rates()));
        return new Study(
                study.title(),
                study.question(),
                study.source(),
                study.notes(),
                sites,
                study.demand(),
                study.network(),
                study.transit(),
                study.limits(),
                study.required(),
                study.rates(),
                study.assessment(),
                scenarios);
    }

    private Study alone(List<Place> today) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        if (!today.isEmpty()) {
            scenarios.put("today", alone(texts.getString("study.today"), offices(today)));
        }
        scenarios.put("best", alone(title(), offices(chosen())));
        return new Study(
                title(),
                texts.getString("study.question"),
                "",
                List.of(texts.getString("study.note")),
                sites,
                DemandChoice.PEOPLE,
                network(),
                TransitChoice.USUAL,
                TimeLimits.USUAL,
                List.of(),
                Map.of(),
                Assessment.NONE,
                scenarios);
    }

    private Map<String, Office> offices(List<Place> places) {
        Map<String, Office> offices = new LinkedHashMap<>();
        places.forEach(place -> offices.put(free(place.name(), offices), office(siteOf(place, Optional.empty()))));
        return offices;
    }

    /** A site that is there already is used again. */
    private String siteOf(Place place, Optional<GroundedStudy> study) {
        boolean isThere = study.flatMap(each -> each.place(place.name()))
                .filter(there -> Math.hypot(there.easting() - place.easting(), there.northing() - place.northing()) < 1)
                .isPresent();
        if (isThere) {
            return place.name();
        }
        double[] at = {place.easting(), place.northing()};
        CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84).apply(at, 0, 1);
        Site site = new Site.At(rounded(at[1]), rounded(at[0]));
        String name = site.equals(sites.get(place.name())) ? place.name() : free(place.name(), sites);
        sites.put(name, site);
        return name;
    }

    /** A metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * DEGREE_PARTS) / DEGREE_PARTS;
    }

    private List<Place> chosen() {
        return sheet.plan().answer().sites().stream()
                .map(sheet.onRoads().places()::get)
                .toList();
    }

    private static Office office(String site) {
        return new Office(
                site,
                Map.of(),
                Map.of(),
                Opening.WEEKDAYS,
                List.of(),
                List.of(),
                OptionalLong.empty(),
                StaffTravel.NONE);
    }

    private Scenario scenario(
            String title, Map<String, Office> offices, DemandChoice demand, Map<String, StudyRate> rates) {
        return new Scenario(
                title,
                Optional.empty(),
                Optional.empty(),
                Assignment.NEAREST,
                offices,
                StaffTravel.NONE,
                Fleet.NONE,
                network(),
                demand,
                rates,
                "");
    }

    private Scenario alone(String title, Map<String, Office> offices) {
        return scenario(title, offices, DemandChoice.PEOPLE, Map.of());
    }

    private NetworkChange network() {
        return new NetworkChange(wish.season(), wish.closed(), Map.of(), Map.of());
    }

    private String title() {
        return texts.getString("study." + sheet.plan().answer().model())
                .replace("{0}", String.valueOf(sheet.plan().sites().size()))
                .replace(
                        "{1}",
                        sheet.plan().wish().limitMinutes().isEmpty()
                                ? ""
                                : String.valueOf(
                                        sheet.plan().wish().limitMinutes().getAsInt()));
    }

    private static String free(String wanted, Map<String, ?> taken) {
        String name = wanted;
        for (int i = 2; taken.containsKey(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }
}
