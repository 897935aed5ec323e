package no.omland.scenario.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.MemberPart;
import no.omland.importing.document.DocumentFile;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BillFileTest {

    private static final String BILL = """
        bill: Vannområdet Vesterålen
        total: 275000
        members:
          Sortland: {people: 10618, agreed: 40}
          Hadsel: {people: 8236, agreed: 30}
          Andøy: {people: 4553, agreed: 10}
          Øksnes: {people: 4569, agreed: 10}
          Bø: {people: 2634, agreed: 10}
        keys:
          Hele prosent: {whole: {by: people}}
          Likt: equal
          Avtalt: {fixed: agreed}
          Blandet:
            - {percent: 25, key: equal}
            - {percent: 75, key: {by: people}}
        """;

    @Test
    void aBillIsReadAndSplitByEachKey() {
        KeyComparison comparison =
                BillFile.of(DocumentFile.parse("regning.yaml", BILL)).comparison();

        assertThat(comparison.keys()).containsExactly("Hele prosent", "Likt", "Avtalt", "Blandet");
        assertThat(comparison.rows().get(4).member()).isEqualTo("Bø");
        assertThat(comparison.rows().get(4).parts().stream().map(MemberPart::kroner))
                .containsExactly(22_000L, 55_000L, 27_500L, 31_498L);
        assertThat(comparison.rows().get(4).changeKroner()).containsExactly(0L, 33_000L, 5_500L, 9_498L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "total: 275000|total: mye|r.yaml:2: «total» er «mye»; det skal være et tall",
                "Bø: {people: 2634, agreed: 10}|Bø: {agreed: 10}|r.yaml:8: Bø mangler tall i kolonnen «people», som"
                        + " nøkkelen går etter",
                "agreed: 40|agreed: 39.5|r.yaml:12: prosentene i kolonnen «agreed» er til sammen 99,5, ikke 100",
                "people: 10618|people: 10,618|r.yaml:4: hos Sortland står «618» som navn på et tall; et desimalkomma"
                        + " deler tallet i to",
                "agreed: 40}|agreed: 39,5}|r.yaml:4: hos Sortland står «5» som navn på et tall; et desimalkomma deler"
                        + " tallet i to",
                "people: 10618|people: '10,618'|r.yaml:4: «members.Sortland.people» er «10,618»; det skal være et tall",
                "people: 10618|people: |r.yaml:4: Sortland har ikke noe tall for «people»",
                "{whole: {by: people}}|{whole: {by: folk}}|r.yaml:10: ingen av medlemmene har kolonnen «folk»",
                "percent: 25|percent: 26|r.yaml:13: delene av nøkkelen er til sammen 101 prosent, ikke 100",
                "Likt: equal|Likt: likt|r.yaml:11: «likt» er ingen nøkkel",
                "Likt: equal|Likt: {by: people, fixed: agreed}|r.yaml:11: «by, fixed» er ingen nøkkel",
                "Likt: equal|Likt: {buy: people}|r.yaml:11: «buy» er ikke kjent her",
                "  Hadsel:|  Sortland:|r.yaml:5: «Sortland» står to ganger"
            })
    void whatIsWrongIsToldWithItsLine(String written, String wrong, String message) {
        assertThatThrownBy(() -> BillFile.of(DocumentFile.parse("r.yaml", BILL.replace(written, wrong))))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(e.message(Language.BOKMAAL)).isEqualTo(message));
    }

    @Test
    void aKeyThatIsNoneHasAHintOfThoseThereAre() {
        assertThatThrownBy(() -> BillFile.of(DocumentFile.parse("r.yaml", BILL.replace("equal", "likt"))))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("bill.unknown-key");
                    assertThat(e.message(Language.ENGLISH)).isEqualTo("r.yaml:11: \"likt\" is no key");
                    assertThat(e.hint(Language.ENGLISH))
                            .isEqualTo(
                                    "write equal, by: COLUMN, fixed: COLUMN, whole: KEY, or a list of percent and key");
                });
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        BillReading reading = BillReading.of(DocumentFile.parse(
                "r.yaml",
                BILL.replace("Sortland: {people: 10618,", "Sortland: {peeple: 10618,")
                        .replace("Bø: {people: 2634,", "Bø: {peple: 2634,")
                        .replace("fixed: agreed", "fixed: avtalt")));

        assertThat(reading.problems().stream().map(each -> each.message(Language.BOKMAAL)))
                .containsExactly(
                        "r.yaml:4: Sortland mangler tall i kolonnen «people», som nøkkelen går etter",
                        "r.yaml:8: Bø mangler tall i kolonnen «people», som nøkkelen går etter",
                        "r.yaml:12: ingen av medlemmene har kolonnen «avtalt»");
        assertThat(reading.problems().get(2).hint(Language.BOKMAAL))
                .isEqualTo("kolonnene er agreed, peeple, people, peple");
        assertThatThrownBy(reading::file).isSameAs(reading.problems().get(0));
    }

    @Test
    void aNumberThatIsCutByAComma() {
        BillReading reading = BillReading.of(DocumentFile.parse(
                "r.yaml", BILL.replace("people: 10618", "people: 10,618").replace("people: 8236", "people: 8,236")));

        assertThat(reading.problems().stream().map(DataException::code))
                .containsExactly("bill.cut-number", "bill.cut-number");
        assertThat(reading.problems().get(0).hint(Language.BOKMAAL)).contains("punktum, ikke komma");
    }

    @Test
    void codesOfFiguresAndColumnsAreStable() {
        assertThat(codes(BILL.replace("people: 10618", "people: "))).containsExactly("bill.empty-figure");
        assertThat(codes(BILL.replace("fixed: agreed", "fixed: avtalt"))).containsExactly("bill.no-column");
    }

    private static List<String> codes(String text) {
        return BillReading.of(DocumentFile.parse("r.yaml", text)).problems().stream()
                .map(DataException::code)
                .toList();
    }
}
