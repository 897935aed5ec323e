package no.omland.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingTest {

    private record Row(String name, @Nullable Integer count, List<String> places, BigDecimal share, LocalDate date) {}

    private static final Listing<Row> LISTING = new Listing<>(List.of(
                    new Row(
                            "Bø, ytre",
                            1073,
                            List.of("1867", "1868"),
                            new BigDecimal("1E+2"),
                            LocalDate.of(2026, 3, 1)),
                    new Row("Čáhcejávri", null, List.of(), new BigDecimal("84.6"), LocalDate.of(2026, 3, 2))))
            .column("name", Row::name)
            .column("count", Row::count)
            .column("places", Row::places)
            .column("sharePercent", Row::share)
            .column("date", Row::date);

    @Test
    void csvQuotesWhatNeedsItAndLeavesTheUnknownEmpty() {
        assertThat(LISTING.csv().lines())
                .containsExactly(
                        "name,count,places,sharePercent,date",
                        "\"Bø, ytre\",1073,1867; 1868,100,2026-03-01",
                        "Čáhcejávri,,,84.6,2026-03-02");
    }

    @Test
    void objectsHaveTheKeysOfTheColumnsAndNullForTheUnknown() {
        assertThat(LISTING.objects().get(0))
                .containsEntry("name", "Bø, ytre")
                .containsEntry("places", Arrays.asList("1867", "1868"))
                .containsEntry("date", "2026-03-01");
        assertThat(LISTING.objects().get(1)).containsEntry("count", null).containsKey("count");
    }

    @Test
    void partsOfAMapStandWithTheirNamesInCsvAndAreAnObjectInJson() {
        Listing<String> listing =
                new Listing<>(List.of("x")).column("parts", any -> Map.of("state", new BigDecimal("1.4")));

        assertThat(listing.csv().lines()).containsExactly("parts", "state 1.4");
        assertThat(listing.objects().get(0)).containsEntry("parts", Map.of("state", new BigDecimal("1.4")));
    }

    @Test
    void columnsAreChosenByTheirHeadings() {
        Listing<String> listing = new Listing<>(List.of("x"))
                .column("name", any -> new Listing.Word("summer", "season.summer"))
                .numbered("within", "withinLimit", 15, any -> 1)
                .numbered("within", "withinLimit", 30, any -> 2)
                .column("beyond", any -> 3);

        assertThat(listing.only(List.of("withinLimit", "name")).csv().lines())
                .containsExactly("name,within15,within30", "summer,1,2");
    }
}
