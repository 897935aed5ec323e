package no.omland.water.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.water.WaterBodyId;
import no.omland.water.interest.BodyInterests;
import no.omland.water.interest.InterestTable;
import no.omland.water.quality.QualityElement;

/**
 * A screening with all that is known of each body found, and what is not.
 *
 * @param sheets one for each finding, in their order
 */
public record Worksheet(PlanScreening screening, List<Sheet> sheets) {

    /**
     * What there is to assess of one body.
     *
     * @param elements with the distance from each value to the next class boundary, where it is known
     * @param open what is not known, in the order of the questions
     */
    public record Sheet(
            ConcernedBody finding, List<QualityElement> elements, BodyInterests interests, Set<OpenQuestion> open) {

        public Sheet {
            elements = List.copyOf(elements);
        }
    }

    public Worksheet {
        sheets = List.copyOf(sheets);
    }

    public static Worksheet of(
            PlanScreening screening, Map<WaterBodyId, List<QualityElement>> elements, InterestTable interests) {
        return new Worksheet(
                screening,
                screening.findings().stream()
                        .map(finding -> sheet(
                                finding,
                                elements.getOrDefault(finding.body().id(), List.of()),
                                interests.of(finding.body().id())))
                        .toList());
    }

    private static Sheet sheet(ConcernedBody finding, List<QualityElement> elements, BodyInterests interests) {
        return new Sheet(finding, elements, interests, OpenQuestion.of(finding, elements, interests));
    }
}
