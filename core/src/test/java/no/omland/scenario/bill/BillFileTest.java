package no.omland.scenario.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                "Bø: {people: 2634, agreed: 10}|Bø: {agreed: 10}|r.yaml:10: Bø mangler tall i kolonnen «people», som nøkkelen går etter",
                "agreed: 40|agreed: 39.5|r.yaml:12: prosentene i kolonnen «agreed» er til sammen 99.5, ikke 100",
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
}
