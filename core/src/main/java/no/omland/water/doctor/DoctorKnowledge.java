package no.omland.water.doctor;

import java.util.List;
import java.util.Map;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.PlanPeriod;
import no.omland.water.WaterBodyId;
import no.omland.water.quality.QualityElement;
import org.locationtech.jts.geom.Geometry;

/**
 * What the rules hold bodies to.
 *
 * @param elements the quality elements of bodies that have any
 * @param areas the outlines of water areas by name, in the system of the bodies, in metres
 * @param period what was changed before it is stale
 */
public record DoctorKnowledge(
        MunicipalityReforms reforms,
        Map<WaterBodyId, List<QualityElement>> elements,
        Map<String, Geometry> areas,
        PlanPeriod period) {}
