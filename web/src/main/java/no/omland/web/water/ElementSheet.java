package no.omland.web.water;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.quality.BoundaryDistance;
import no.omland.water.quality.ElementGroup;
import no.omland.water.quality.QualityElement;
import no.omland.water.quality.QualityReview;
import org.jspecify.annotations.Nullable;

/**
 * The quality elements of one body, and the class that they give.
 *
 * @param found the class by the worst element; UNKNOWN when no biological element is known
 * @param noBetterThan the best class that the elements leave possible
 * @param certain whether no missing element could change {@code found}
 * @param contradicted whether the reported class cannot be right if the elements are
 * @param deciding the names of the elements that decide
 */
record ElementSheet(
        EcologicalClass found,
        EcologicalClass noBetterThan,
        boolean certain,
        boolean contradicted,
        List<String> deciding,
        List<Element> elements) {

    /**
     * One element.
     *
     * @param toWorse how far its value is from the next worse class, or null
     * @param toBetter how far its value is from the next better class, or null
     */
    record Element(
            String name,
            ElementGroup group,
            @JsonProperty("class") EcologicalClass ecologicalClass,
            @Nullable Double value,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable BoundaryDistance toWorse,
            @Nullable BoundaryDistance toBetter) {

        static Element of(QualityElement element) {
            return new Element(
                    element.name(),
                    element.group(),
                    element.ecologicalClass(),
                    element.value(),
                    element.unit(),
                    element.year(),
                    element.toWorse().orElse(null),
                    element.toBetter().orElse(null));
        }
    }

    /** The sheet of a body; null when none of its elements is known. */
    static @Nullable ElementSheet of(WaterBody body, Map<WaterBodyId, List<QualityElement>> elements) {
        return QualityReview.of(body, elements).map(ElementSheet::of).orElse(null);
    }

    private static ElementSheet of(QualityReview review) {
        return new ElementSheet(
                review.classification().ecologicalClass(),
                review.classification().noBetterThan(),
                review.classification().certain(),
                review.isContradicted(),
                review.classification().deciding().stream()
                        .map(QualityElement::name)
                        .toList(),
                review.elements().stream().map(Element::of).toList());
    }
}
