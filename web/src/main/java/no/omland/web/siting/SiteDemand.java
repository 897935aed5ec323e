package no.omland.web.siting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.scenario.Office;
import no.omland.scenario.Study;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.travel.demand.ConnectedDemand;

/**
 * Whom the sites are for.
 *
 * @param study whose people or clients they are; empty for the people of the workspace
 */
public record SiteDemand(Optional<GroundedStudy> study, DemandKind kind) {

    /** The people of the workspace. */
    public static final SiteDemand PEOPLE = new SiteDemand(Optional.empty(), DemandKind.PEOPLE);

    /** @throws DataException when clients are wanted of no study, or of one that does not count any */
    public SiteDemand {
        if (kind == DemandKind.CLIENTS
                && study.flatMap(each -> each.study().demand().clients()).isEmpty()) {
            throw DataException.use(
                    "siting.no-clients",
                    "of",
                    study.map(each -> each.study().title()).orElse("–"));
        }
    }

    ConnectedDemand on(TravelCase travel) {
        return study.map(each -> travel.demand(each.demand().points(kind))).orElseGet(travel::demand);
    }

    /**
     * The sites of the study as candidates. A site has the room of the roomiest office that any scenario puts there, when all of them say what they have and it is told in whom the sites are for: an office
     * takes clients where the study has some, else people.
     *
     * @throws DataException when there is no study, or it has no sites here
     */
    public List<PlaceSource.Found> sites() {
        GroundedStudy of = study.orElseThrow(() -> DataException.use("siting.study-missing", "from", STUDY_SITES));
        List<PlaceSource.Found> found = of.study().sites().keySet().stream()
                .flatMap(name -> of.place(name).stream()
                        .map(place -> new PlaceSource.Found(
                                new Place(name, name, place.easting(), place.northing()), capacity(of.study(), name))))
                .toList();
        if (found.isEmpty()) {
            throw DataException.use(
                    "siting.study-elsewhere",
                    "from",
                    of.study().title(),
                    of.study().sites().size());
        }
        return found;
    }

    private OptionalLong capacity(Study of, String site) {
        DemandKind room = of.demand().clients().isPresent() ? DemandKind.CLIENTS : DemandKind.PEOPLE;
        List<OptionalLong> said = of.scenarios().values().stream()
                .flatMap(scenario -> scenario.offices().values().stream())
                .filter(office -> office.site().equals(site))
                .map(Office::capacity)
                .toList();
        return room != kind || said.stream().anyMatch(OptionalLong::isEmpty)
                ? OptionalLong.empty()
                : said.stream().mapToLong(OptionalLong::getAsLong).max();
    }

    /** As a source of candidates: the sites of the study. */
    public static final String STUDY_SITES = "study";
}
