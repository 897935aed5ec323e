package no.omland.web.scenario;

import java.util.Optional;
import java.util.function.Function;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.web.answer.Listing;

/** The columns that say of whom a row is: municipality, settlement, people or clients; a municipality or settlement that the row is not of is empty. */
final class AreaColumns {

    private AreaColumns() {}

    /**
     * Adds them.
     *
     * @param municipality of a row, empty when it is of everybody
     * @param settlement its name, blank when the row is of a whole municipality or everybody
     * @param names what municipalities are called
     */
    static <R> Listing<R> add(
            Listing<R> listing,
            Function<R, Optional<MunicipalityNumber>> municipality,
            Function<R, String> settlement,
            Function<R, DemandKind> demand,
            Function<MunicipalityNumber, String> names) {
        return listing.column(
                        "municipality",
                        row -> municipality.apply(row).map(names).orElse(null))
                .column("settlement", row -> settlement.apply(row).isEmpty() ? null : settlement.apply(row))
                .column("demand", row -> EvaluationListing.demand(demand.apply(row)));
    }
}
