package no.omland.maps.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.maps.picture.MapGround;
import no.omland.maps.style.MapStyle;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Study;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.resilience.Stretch;
import org.locationtech.jts.geom.Envelope;

/**
 * What every section is made of.
 *
 * @param laterYears the same study with the people of other years, besides the one that the findings are of
 * @param only the short names of the scenarios that are asked for; none when all are
 * @param file the study's own file
 */
record ReportContext(
        StudyFindings findings,
        List<GroundedStudy> laterYears,
        Set<String> only,
        MapGround ground,
        MapStyle style,
        ScenarioWords words,
        StudyInput file,
        LocalDate date) {

    /** Of the extent, on each side. */
    private static final double EDGE = 0.06;

    ReportContext {
        laterYears = List.copyOf(laterYears);
        only = Set.copyOf(only);
    }

    Study study() {
        return findings.study();
    }

    /** The later year that the people are of, by the projection; empty when they are those of the layer. */
    OptionalInt year() {
        return study().demand().isProjected() ? study().demand().year() : OptionalInt.empty();
    }

    /** The text under a key; the one under the key with {@code .year}, and the year filled in last, when the people are of a later year. */
    String withYear(String key, Object... arguments) {
        if (year().isEmpty()) {
            return words.text(key, arguments);
        }
        Object[] more = Arrays.copyOf(arguments, arguments.length + 1);
        more[arguments.length] = String.valueOf(year().getAsInt());
        return words.text(key + ".year", more);
    }

    WorkspaceSnapshot snapshot() {
        return findings.grounded().ground().snapshot();
    }

    String municipality(MunicipalityNumber number) {
        return snapshot().municipalityName(number);
    }

    /** What a stretch is called: a number of the register says little, so its road is named too. */
    String stretch(Stretch stretch) {
        String road = findings.grounded()
                .ground()
                .travel()
                .network()
                .roadNumber(stretch.links().get(0));
        boolean isNumber = stretch.name().chars().allMatch(Character::isDigit);
        if (!isNumber) {
            return stretch.name();
        }
        return road.isBlank()
                ? words.text("stretch.unnamed", stretch.name())
                : words.text("stretch.numbered", road, stretch.name());
    }

    /** Where people of the study live and where its sites are, in EPSG:25833, with room for the names of those at the edge. */
    Envelope extent() {
        Envelope extent = new Envelope();
        for (DemandPlace each : findings.grounded().demand().places().list()) {
            extent.expandToInclude(each.easting(), each.northing());
        }
        findings.grounded().sites().values().forEach(each -> extent.expandToInclude(each.easting(), each.northing()));
        extent.expandBy(EDGE * extent.getWidth(), EDGE * extent.getHeight());
        return extent;
    }

    /** The datasets that are made up, by title. */
    List<String> illustrative() {
        return snapshot().datasets().stream()
                .filter(DatasetDescription::illustrative)
                .map(DatasetDescription::title)
                .toList();
    }

    /** The datasets by title. A workspace that has none is not named: a file has whatever name somebody gives it, and the report is to be the same. */
    String sources() {
        List<String> titles =
                snapshot().datasets().stream().map(DatasetDescription::title).toList();
        return String.join(" · ", titles.isEmpty() ? List.of(words.text("sources.imports")) : titles);
    }
}
