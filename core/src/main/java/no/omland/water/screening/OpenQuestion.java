package no.omland.water.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.omland.water.ChemicalStatus;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.interest.BodyInterests;
import no.omland.water.interest.Interest;
import no.omland.water.quality.QualityElement;

/** What is not known of a body that an assessment after § 12 needs, each with what to ask for in the message files. */
public enum OpenQuestion {
    /** Its class is not known, so no deterioration can be told from it. */
    CLASS,
    /** Whether it is natural is not known, so neither is the scale that it is judged by. */
    MODIFICATION,
    /** No goal of its own is known. */
    GOAL,
    /** Its chemical status is not known. */
    CHEMICAL,
    /** No quality element is known, though deterioration is told by one element alone. */
    ELEMENTS,
    /** Some elements have no value with class boundaries, so the distance to the next class is not known. */
    BOUNDARIES,
    /** It misses its goal, and no pressure says why. */
    PRESSURES,
    /** Of some of drinking water, bathing, fishing and nature nobody says whether they are at stake. */
    INTERESTS,
    /** Only its position is known, so what the plan touches of it is not. */
    EXTENT,
    /** Which bodies lie up and down the river is not known. */
    WAY_TO_THE_SEA;

    static Set<OpenQuestion> of(ConcernedBody finding, List<QualityElement> elements, BodyInterests interests) {
        WaterBody body = finding.body();
        Set<OpenQuestion> open = EnumSet.noneOf(OpenQuestion.class);
        add(open, CLASS, !body.ecologicalClass().isKnown());
        add(open, MODIFICATION, body.modification() == Modification.UNKNOWN);
        add(open, GOAL, !body.objective().ecological().isKnown());
        add(open, CHEMICAL, body.chemicalStatus() == ChemicalStatus.UNKNOWN);
        add(open, ELEMENTS, elements.isEmpty());
        add(
                open,
                BOUNDARIES,
                elements.stream().anyMatch(element -> element.toWorse().isEmpty()));
        add(
                open,
                PRESSURES,
                body.pressures().isEmpty()
                        && body.meetsObjective().filter(met -> !met).isPresent());
        add(open, INTERESTS, interests.known().size() < Interest.values().length);
        add(open, EXTENT, body.geometry() != null && body.geometry().getDimension() == 0);
        add(open, WAY_TO_THE_SEA, !finding.networkKnown());
        return open;
    }

    private static void add(Set<OpenQuestion> open, OpenQuestion question, boolean isOpen) {
        if (isOpen) {
            open.add(question);
        }
    }
}
