package no.omland.web.water.quality;

import java.util.List;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.WaterBodySelection;
import no.omland.water.quality.QualityElement;
import no.omland.water.quality.QualityReview;
import no.omland.web.answer.Listing;

/** Reported classes beside those that the quality elements give. */
public final class QualityListing {

    private QualityListing() {}

    /** The chosen bodies whose elements are known. */
    public static List<QualityReview> reviews(WorkspaceSnapshot snapshot, WaterBodySelection selection) {
        return QualityReview.list(selection.of(snapshot.waterBodies()), snapshot.qualityElements());
    }

    /** The columns of reviews. */
    public static Listing<QualityReview> of(List<QualityReview> reviews) {
        return new Listing<>(reviews)
                .column("id", review -> review.body().id())
                .column("name", review -> review.body().name())
                .column("category", review -> review.body().category())
                .column("modification", review -> review.body().modification())
                .column("class", review -> review.body().ecologicalClass())
                .column("found", review -> review.classification().ecologicalClass())
                .column("noBetterThan", review -> review.classification().noBetterThan())
                .column("certain", review -> review.classification().certain())
                .column("contradicted", QualityReview::isContradicted)
                .column(
                        "deciding",
                        review -> review.classification().deciding().stream()
                                .map(QualityElement::name)
                                .toList())
                .column("elements", review -> review.elements().size());
    }
}
