package no.omland.web.cli.scenario;

import java.util.Locale;
import no.omland.issue.DataException;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.web.answer.Listing;

/** What a question about scenarios is answered by. */
enum StudyBy {
    ALL,
    MUNICIPALITY,
    SETTLEMENT,
    OFFICE,
    PAIR,
    UNIT;

    /** @throws DataException when it is no area */
    AreaKind area() {
        return switch (this) {
            case ALL -> AreaKind.ALL;
            case MUNICIPALITY -> AreaKind.MUNICIPALITY;
            case SETTLEMENT -> AreaKind.SETTLEMENT;
            default ->
                throw DataException.use(
                        "selection.unknown", "by", name().toLowerCase(Locale.ROOT), "all · municipality · settlement");
        };
    }

    /** Without the columns that are empty, for a table for people. */
    <R> Listing<R> narrowed(Listing<R> listing) {
        if (this == SETTLEMENT) {
            return listing;
        }
        return this == ALL ? listing.without("municipality").without("settlement") : listing.without("settlement");
    }
}
