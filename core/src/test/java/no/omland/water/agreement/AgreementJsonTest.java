package no.omland.water.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementJsonTest {

    /** Figures of facts/cost-key-cases.csv and facts/water-area-municipalities.csv. */
    private static final String LOFOTEN = """
        {"area": "Lofoten", "title": "Samarbeidsavtale", "from": "2025-01-01", "until": "2028-12-31",
         "host": "1860", "steeringGroup": "Lofotrådet",
         "members": [{"municipality": "1856", "contacts": {"sewage": "avlop@rost.example"}},
                     {"municipality": "1857"}, {"municipality": "1874"}, {"municipality": "1859"},
                     {"municipality": "1860"}, {"municipality": "1865"}],
         "costs": {"membersKroner": 275000, "countyKroner": 275000,
                   "key": {"type": "fixed-percents",
                           "percents": {"1860": 37, "1865": 32, "1874": 9, "1859": 10, "1857": 6, "1856": 6}}}}
        """;

    private static final MunicipalityNumber ROST = new MunicipalityNumber("1856");

    @Test
    void whatIsWrittenIsReadBack() {
        Agreement agreement = AgreementJson.read(LOFOTEN, "agreement/Lofoten");
        assertThat(agreement.members()).hasSize(6);
        assertThat(agreement.host()).isEqualTo(new MunicipalityNumber("1860"));
        assertThat(agreement.key())
                .isInstanceOfSatisfying(
                        AgreedCostKey.FixedPercents.class,
                        key -> assertThat(key.percents()).containsEntry(ROST, 6));
        assertThat(AgreementJson.read(AgreementJson.write(agreement), "again")).isEqualTo(agreement);
    }

    @Test
    void aContactIsFilledInChangedAndTakenAway() {
        Agreement agreement = AgreementJson.read(LOFOTEN, "agreement/Lofoten");
        Agreement changed = agreement.withContacts(ROST, Map.of(ContactRole.PLAN, " plan@rost.example "));
        assertThat(contacts(changed))
                .isEqualTo(Map.of(ContactRole.SEWAGE, "avlop@rost.example", ContactRole.PLAN, "plan@rost.example"));
        assertThat(contacts(changed.withContacts(ROST, Map.of(ContactRole.SEWAGE, ""))))
                .containsOnlyKeys(ContactRole.PLAN);
        assertThat(agreement.member(new MunicipalityNumber("0301"))).isEqualTo(Optional.empty());
        assertThat(AgreementMember.isContact("a".repeat(201))).isFalse();
        assertThat(AgreementMember.isContact("one\ntwo")).isFalse();
    }

    private static Map<ContactRole, String> contacts(Agreement agreement) {
        return agreement.member(ROST).orElseThrow().contacts();
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1860\": 37 | \"1860\": 38 | must be 0 or more and make 100, got 101",
                "\"1857\": 6, \"1856\": 6 | \"1857\": 12 | the key is for",
                "\"host\": \"1860\" | \"host\": \"Vestvågøy\" | is no municipality number",
                "2028-12-31 | 2024-12-31 | before it begins",
                "\"from\": \"2025-01-01\", | | \"from\" is missing",
                "\"sewage\" | \"kloakk\" | none of main, sewage, agriculture, plan",
                "\"municipality\": \"1857\" | \"municipality\": \"1856\" | is a member twice",
                "275000, \"countyKroner\" | \"mye\", \"countyKroner\" | whole kroner are expected",
                "\"fixed-percents\" | \"etter evne\" | neither fixed-percents nor population",
                "2025-01-01 | i fjor | could not be parsed"
            })
    void whatIsWrongIsSaid(String there, @Nullable String instead, String said) {
        String broken = LOFOTEN.replace(there, instead == null ? "" : instead);
        assertThat(broken).isNotEqualTo(LOFOTEN);
        assertThatThrownBy(() -> AgreementJson.read(broken, "avtale.json"))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("agreement.broken");
                    assertThat(e.message(Language.ENGLISH))
                            .startsWith("avtale.json: ")
                            .contains(said);
                });
    }

    @Test
    void populationIsAKeyToo() {
        String json = LOFOTEN.replaceAll(
                "\"key\": [\\s\\S]*",
                "\"key\": {\"type\": \"population\", \"countedOn\": \"2024-01-01\", \"inhabitants\": {\"1856\": 460,"
                        + " \"1857\": 687, \"1874\": 976, \"1859\": 1229, \"1860\": 11619, \"1865\": 9793}}}}");
        assertThat(AgreementJson.read(json, "x").key())
                .isInstanceOfSatisfying(
                        AgreedCostKey.ByPopulation.class,
                        key -> assertThat(key.inhabitants()).containsEntry(ROST, 460));
    }
}
