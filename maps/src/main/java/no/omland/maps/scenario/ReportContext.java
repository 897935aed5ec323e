package no.omland.maps.scenario;

import java.time.LocalDate;
import java.util.List;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
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
 * @param file the study's own file
 */
record ReportContext(
        StudyFindings findings,
        MapGround ground,
        MapStyle style,
        ScenarioWords words,
        StudyInput file,
        LocalDate date) {

    Study study() {
        return findings.study();
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

    /** Where people of the study live and where its sites are, in EPSG:25833. */
    Envelope extent() {
        Envelope extent = new Envelope();
        for (DemandPlace each : findings.grounded().demand().places().list()) {
            extent.expandToInclude(each.easting(), each.northing());
        }
        findings.grounded().sites().values().forEach(each -> extent.expandToInclude(each.easting(), each.northing()));
        return extent;
    }

    /** The datasets that are made up, by title. */
    List<String> illustrative() {
        return snapshot().datasets().stream()
                .filter(DatasetDescription::illustrative)
                .map(DatasetDescription::title)
                .toList();
    }

    String sources() {
        List<String> titles =
                snapshot().datasets().stream().map(DatasetDescription::title).toList();
        return String.join(" · ", titles.isEmpty() ? List.of(snapshot().title()) : titles);
    }
}
