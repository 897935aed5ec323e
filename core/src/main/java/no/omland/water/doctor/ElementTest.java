package no.omland.water.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.quality.Classification;
import no.omland.water.quality.QualityElement;
import no.omland.water.quality.QualityReview;

/** The reported class must be one that the quality elements leave possible. */
final class ElementTest {

    private ElementTest() {}

    static BodyTest of(Map<WaterBodyId, List<QualityElement>> elements) {
        return BodyTest.of(
                body -> body.ecologicalClass().isKnown()
                        && elements.getOrDefault(body.id(), List.of()).stream()
                                .anyMatch(element -> element.ecologicalClass().isKnown()),
                body -> find(body, elements));
    }

    private static Optional<List<String>> find(WaterBody body, Map<WaterBodyId, List<QualityElement>> elements) {
        return QualityReview.of(body, elements)
                .filter(QualityReview::isContradicted)
                .map(review -> {
                    Classification found = review.classification();
                    EcologicalClass instead =
                            found.ecologicalClass().isKnown() ? found.ecologicalClass() : found.noBetterThan();
                    String deciding =
                            found.deciding().stream().map(QualityElement::name).collect(Collectors.joining(", "));
                    return List.of(body.ecologicalClass().name(), instead.name(), deciding.isEmpty() ? "–" : deciding);
                });
    }
}
