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
