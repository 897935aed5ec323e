package no.omland.water.quality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;

/**
 * The reported class of a body beside the one that its elements give.
 *
 * @param elements at least one
 */
public record QualityReview(WaterBody body, List<QualityElement> elements, Classification classification) {

    public QualityReview {
        elements = List.copyOf(elements);
    }

    /** The review of a body; empty when none of its elements is known. */
    public static Optional<QualityReview> of(WaterBody body, Map<WaterBodyId, List<QualityElement>> elements) {
        List<QualityElement> own = elements.getOrDefault(body.id(), List.of());
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new QualityReview(body, own, WorstElementWins.of(own, body.modification())));
    }

    /** The reviews of those bodies that have elements, in their order. */
    public static List<QualityReview> list(
            Collection<WaterBody> bodies, Map<WaterBodyId, List<QualityElement>> elements) {
        return bodies.stream().flatMap(body -> of(body, elements).stream()).toList();
    }

    /** Whether the reported class cannot be right if the elements are. */
    public boolean isContradicted() {
        return classification.contradicts(body.ecologicalClass());
    }
}
