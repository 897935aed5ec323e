package no.omland.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.omland.account.Payer;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Assignment;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.Office;
import no.omland.scenario.Opening;
import no.omland.scenario.Scenario;
import no.omland.scenario.Site;
import no.omland.scenario.StaffTravel;
import no.omland.scenario.Study;
import no.omland.scenario.StudyRate;
import no.omland.scenario.TransitChoice;
import no.omland.travel.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A study is read, laid out and written again; what is wrong is told with its line. */
final class StudyFileTest {

    static final String STUDY = """
        study: Nav i Sogn
        question: Ett kontor, eller ett i hver kommune?
        sites:
          Sogndal: {at: [61.232, 7.133]}
          Vik: {settlement: Vikøyri}
          Gaupne: {office: luster}
        demand:
          year: 2035
          base-year: 2025
          clients:
            name: Mottakere av sosialhjelp
            source: Tabell 10
            date: 2024-12-31
            by-municipality: {4640: 367, 4639: 59}
        network: {season: winter}
        limits: [30, 60]
        rates:
          staff-car: {value: 5.30, unit: kr/km, source: Særavtalen, date: 2026-01-01}
        assessment:
          criteria: {near: Nærhet}
          alternatives:
            central:
              title: Sentral modell
              judgements:
                near: {drawback: Lang vei, source: "Utredningen, 5.1.2"}
        scenarios:
          today:
            title: I dag
            assignment: own
            offices:
              Sogndal:
                site: Sogndal
                staff: {state: 16.9, municipal: 22.4}
                rooms:
                  Sogndal: {rent: 1864779, electricity: 68258, state-percent: 56.0, municipal-percent: 44.0}
                hours: 09:00–15:00
                serves: [4640]
                capacity: 400
              Vik: {site: Vik, serves: [4639]}
          two-days:
            title: Vik to dager
            as: today
            offices:
              Vik: {days: [tue, thu], staff: {municipal: 1.5}}
          central:
            as: today
            alternative: central
            assignment: nearest
            without: [Vik]
            network: {close: [Hella–Vangsnes], ferries: {Mannheller–Fodnes: headway=60}, speeds: {Vik–Voss: 60}}
        """;

    @Test
    void aStudyIsReadWithItsScenariosLaidUponOneAnother() {
        Study study = StudyFile.parse("sogn.yaml", STUDY).study();

        assertThat(study.scenarios().keySet()).containsExactly("today", "two-days", "central");
        assertThat(study.limits().minutes()).containsExactly(30, 60);
        assertThat(study.demand().year()).isEqualTo(OptionalInt.of(2035));
        assertThat(study.demand().clients().orElseThrow().all()).isEqualByComparingTo("426");
        assertThat(study.rates().get("staff-car"))
                .isEqualTo(new StudyRate(new BigDecimal("5.30"), "kr/km", "Særavtalen", "2026-01-01"));
        assertThat(study.sites())
                .containsEntry("Sogndal", new Site.At(61.232, 7.133))
                .containsEntry("Gaupne", new Site.OfOffice("luster"));

        Scenario twoDays = study.scenario("two-days");
        assertThat(twoDays.assignment()).isEqualTo(Assignment.OWN);
        assertThat(twoDays.network()).isEqualTo(NetworkChange.NONE.withSeason(Season.WINTER));
        Office vik = twoDays.office("Vik");
        assertThat(vik.opening().days()).containsExactly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(vik.serves()).containsExactly(new MunicipalityNumber("4639"));
        assertThat(vik.positions()).isEqualByComparingTo("1.5");
        Office sogndal = twoDays.office("Sogndal");
        assertThat(sogndal.positions()).isEqualByComparingTo("39.3");
        assertThat(sogndal.rooms().values().iterator().next().kroner()).isEqualTo(1_933_037);
        assertThat(sogndal.opening().hours()).contains(new Opening.Hours(LocalTime.of(9, 0), LocalTime.of(15, 0)));

        Scenario central = study.scenario("central");
        assertThat(central.offices().keySet()).containsExactly("Sogndal");
        assertThat(central.alternative()).contains("central");
        assertThat(central.title()).isEqualTo("central");
        assertThat(central.network().closed()).containsExactly("Hella–Vangsnes");
        assertThat(central.network().season()).isEqualTo(Season.WINTER);
    }

    @Test
    void aStudyThatIsWrittenIsReadBackAsTheSame() {
        Study study = StudyFile.parse("sogn.yaml", STUDY).study();

        String yaml = StudyWriter.yaml(study);

        assertThat(StudyFile.parse("again.yaml", yaml).study()).isEqualTo(study);
        assertThat(yaml).contains("as: today").doesNotContain("serves: ['4640', '4639']");
        assertThat(StudyWriter.yaml(StudyFile.parse("again.yaml", yaml).study()))
                .as("written twice")
                .isEqualTo(yaml);
    }

    @Test
    void whatAScenarioTakesFromItsBaseAndChangesBackIsWrittenToo() {
        Study study = StudyFile.parse("sogn.yaml", STUDY + """
              five-days:
                as: two-days
                offices:
                  Vik: {days: null, staff: null}
            """).study();

        assertThat(study.scenario("five-days").offices().get("Vik"))
                .isEqualTo(study.scenario("today").offices().get("Vik"));
        assertThat(StudyFile.parse("again.yaml", StudyWriter.yaml(study)).study())
                .isEqualTo(study);
    }

    @Test
    void aScenarioMayHaveDemandAndRatesOfItsOwn() {
        StudyFile file = StudyFile.parse("sogn.yaml", STUDY + """
              later:
                as: two-days
                demand: {year: 2050, ages: 80+, within: [4639], clients: null}
                rates:
                  staff-car: {value: 6, unit: kr/km, source: Tenkt, date: 2050}
                  visits: {value: 4, unit: besøk/år, source: Tenkt, date: 2050}
              latest: {as: later, demand: {year: null, ages: null}, rates: {visits: null}}
            """);
        Study study = file.study();
        DemandChoice later = study.scenario("later").demand();
        DemandChoice latest = study.scenario("latest").demand();

        assertThat(study.scenario("two-days").demand()).isEqualTo(study.demand());
        assertThat(study.scenario("two-days").rates()).isEqualTo(study.rates());
        assertThat(later.year()).hasValue(2050);
        assertThat(later.baseYear()).as("as the study has it").hasValue(2025);
        assertThat(later.ages()).hasToString("80+");
        assertThat(later.clients()).isEmpty();
        assertThat(latest.within()).containsExactly("4639");
        assertThat(latest.peopleYear()).hasValue(2025);
        assertThat(study.scenario("later").rates())
                .containsEntry("staff-car", new StudyRate(new BigDecimal("6"), "kr/km", "Tenkt", "2050"));
        assertThat(study.scenario("latest").rates()).containsOnlyKeys("staff-car");
        assertThat(file.where("scenarios", "latest", "demand", "within", "4639"))
                .as("as it is in later")
                .isEqualTo("sogn.yaml:53");
        assertThat(file.where("scenarios", "two-days", "demand", "clients", "4639"))
                .as("as it is in the study")
                .isEqualTo("sogn.yaml:14");

        String yaml = StudyWriter.yaml(study);
        assertThat(StudyFile.parse("again.yaml", yaml).study()).isEqualTo(study);
        assertThat(yaml).containsOnlyOnce("year: 2050").contains("demand: {year: null, ages: null}");
        assertThat(file.inYear(2035, "--year")
                        .study()
                        .scenario("later")
                        .demand()
                        .year())
                .hasValue(2035);
    }

    @Test
    void thoseWhoNeedOneServiceSeeOnlyTheOfficesThatAreSaidToOfferIt() {
        StudyFile whole = StudyFile.parse(
                "s.yaml",
                STUDY.replace("capacity: 400", "capacity: 400\n        services: [Gjeldsråd, Husbank]")
                        .replace("Vik: {days: [tue, thu],", "Vik: {services: [Gjeldsråd], days: [tue, thu],"));

        Study seen = whole.offering("Gjeldsråd").inYear(2040, "--year").study();

        assertThat(whole.study().services()).containsExactly("Gjeldsråd", "Husbank");
        assertThat(seen.scenario("today").offices().keySet()).containsExactly("Sogndal");
        assertThat(seen.scenario("two-days").offices().keySet()).containsExactly("Sogndal", "Vik");
        assertThat(seen.scenario("today").office("Sogndal").capacity())
                .as("is told of all services together")
                .isEmpty();
        assertThat(seen.scenario("today").demand().year()).hasValue(2040);
        assertThat(whole.offering("Husbank").offered().orElseThrow().whole()).isEqualTo(whole.study());
    }

    @Test
    void aServiceIsTheSameWhateverItsCapitalLettersAndSpaces() {
        StudyFile whole = StudyFile.parse(
                "s.yaml",
                STUDY.replace("capacity: 400", "services: [Midlertidig bolig]")
                        .replace("Vik: {days: [tue, thu],", "Vik: {services: [midlertidig  bolig], days: [tue, thu],"));

        assertThat(whole.study().services()).containsExactly("Midlertidig bolig");
        StudyFile seen = whole.offering(" MIDLERTIDIG bolig ");
        assertThat(seen.study().scenario("two-days").offices().keySet()).containsExactly("Sogndal", "Vik");
        assertThat(seen.offered().orElseThrow().service()).isEqualTo("Midlertidig bolig");
    }

    @Test
    void aServiceThatNoOfficeIsSaidToOfferIsRefusedWithTheOneMostLikeIt() {
        StudyFile told =
                StudyFile.parse("s.yaml", STUDY.replace("capacity: 400", "services: [Voksenopplæring, Husbank]"));
        StudyFile silent = StudyFile.parse("s.yaml", STUDY);

        assertThatThrownBy(() -> told.offering("Vaksenopplæring")).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("scenario.unknown-service");
            assertThat(e.hint(Language.ENGLISH))
                    .isEqualTo("offices are said to offer: Voksenopplæring · Husbank; most like it is:"
                            + " Voksenopplæring");
        });
        assertThatThrownBy(() -> silent.offering("Husbank"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("scenario.no-services"));
    }

    @Test
    void demandOfAScenarioNeedsAYearToBeginFromToo() {
        String without = STUDY.replace("  year: 2035\n  base-year: 2025\n", "")
                .replace("title: I dag\n", "title: I dag\n    demand: {year: 2050}\n");

        assertThatThrownBy(() -> StudyFile.parse("s.yaml", without)).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("written.missing");
            assertThat(e.message(Language.ENGLISH)).startsWith("s.yaml:27: ");
        });
    }

    @Test
    void aMunicipalityMayHaveItsNumberFromBeforeAReform() {
        // Statistics Norway's code lists: Vik was 1417 until 2020, Sogndal 1420, Leikanger 1419, which became part of
        // Sogndal.
        Study study = StudyFile.parse(
                        "s.yaml",
                        STUDY.replace("serves: [4639]", "serves: [\"1417\"]")
                                .replace("{4640: 367, 4639: 59}", "{1420: 300, 1419: 67, 1417: 59}"))
                .study();

        assertThat(study.scenario("today").office("Vik").serves()).containsExactly(new MunicipalityNumber("4639"));
        assertThat(study.demand().clients().orElseThrow().byMunicipality())
                .containsEntry(new MunicipalityNumber("4640"), new BigDecimal("367"))
                .containsEntry(new MunicipalityNumber("4639"), new BigDecimal("59"));
    }

    @Test
    void staffTravelIsOfTheMunicipalityOrOfEachThatPays() {
        Study study = StudyFile.parse("s.yaml", STUDY + """
              shared:
                as: today
                staff-travel: {state: 391884, municipal-km: 1200}
                offices:
                  Vik: {staff-travel: 9202}
              unshared: {as: shared, staff-travel: null}
            """).study();

        Scenario shared = study.scenario("shared");
        assertThat(shared.staffTravel())
                .isEqualTo(new StaffTravel(Map.of(
                        Payer.STATE, new StaffTravel.Journeys(391_884, 0),
                        Payer.MUNICIPALITY, new StaffTravel.Journeys(0, 1200))));
        assertThat(shared.office("Vik").staffTravel())
                .isEqualTo(new StaffTravel(Map.of(Payer.MUNICIPALITY, new StaffTravel.Journeys(9202, 0))));
        assertThat(study.scenario("unshared").staffTravel()).isEqualTo(StaffTravel.NONE);
        assertThat(StudyFile.parse("again.yaml", StudyWriter.yaml(study)).study())
                .isEqualTo(study);
    }

    @Test
    void aPartOfAScenarioStandsWhereItIsWritten() {
        StudyFile file = StudyFile.parse("sogn.yaml", STUDY);

        assertThat(file.where("sites", "Vik")).isEqualTo("sogn.yaml:5");
        assertThat(file.where("scenarios", "today", "offices", "Vik")).isEqualTo("sogn.yaml:39");
        assertThat(file.where("scenarios", "two-days", "offices", "Vik")).isEqualTo("sogn.yaml:44");
        assertThat(file.where("scenarios", "central", "offices", "Sogndal"))
                .as("as it is in the base")
                .isEqualTo("sogn.yaml:31");
        assertThat(file.where("demand", "clients", "4639")).isEqualTo("sogn.yaml:14");
        assertThat(file.where("demand", "clients", "4644")).as("the part above").isEqualTo("sogn.yaml:10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{settlement: Vikøyri}|{settlement: Vikøyri, office: vik}|scenario.site|s.yaml:5: «sites.Vik» er"
                        + " stedfestet på 2 måter; det ventes én",
                "[61.232, 7.133]|[7.133, 61.232]|scenario.place|s.yaml:4: [7.133, 61.232] er ikke noe sted i Norge",
                "season: winter|season: autumn|scenario.word|s.yaml:15: «autumn» er ikke kjent her",
                "[tue, thu]|[tue, torsdag]|scenario.word|s.yaml:44: «torsdag» er ikke kjent her",
                "assignment: own|assignment: free|scenario.word|s.yaml:29: «free» er ikke kjent her",
                "[30, 60]|[30, 0]|scenario.limit|s.yaml:16: 0 minutter er ingen grense for reisetid",
                "[30, 60]|[]|scenario.limit|s.yaml:16: [] minutter er ingen grense for reisetid",
                "year: 2035|year: 25|scenario.year|s.yaml:8: 25 er ikke noe år for et folketall",
                "4640: 367|Sogndal: 367|scenario.municipality|s.yaml:14: «Sogndal» er ikke noe kommunenummer",
                "serves: [4639]|serves: [Vik]|scenario.municipality|s.yaml:39: «Vik» er ikke noe kommunenummer",
                "state: 16.9|state: -1|scenario.negative|s.yaml:33: «scenarios.today.offices.Sogndal.staff.state» er"
                        + " -1; det kan ikke være under null",
                "days: [tue, thu], staff|staff-travel: {users: 3}, staff|written.unknown-name|s.yaml:44: «users» er"
                        + " ikke kjent her",
                "days: [tue, thu], staff|staff-travel: {state: -3}, staff|scenario.negative|s.yaml:44:"
                        + " «scenarios.two-days.offices.Vik.staff-travel.state» er -3; det kan ikke være under null",
                "municipal-percent: 44.0|municipal-percent: 45|scenario.percents|s.yaml:35: delene til stat og kommune"
                        + " er 56.0 og 45 prosent, til sammen 101, ikke 100",
                "headway=60|often|scenario.change|s.yaml:50: «scenarios.central.network.ferries.Mannheller–Fodnes» er"
                        + " «often», som ikke lar seg gjøre",
                "Voss: 60|Voss: 600|scenario.change|s.yaml:50: «scenarios.central.network.speeds.Vik–Voss» er «600»,"
                        + " som ikke lar seg gjøre",
                "year: 2035|within: [Nordlandd]|scenario.within|s.yaml:8: «Nordlandd» er verken et kommunenummer eller"
                        + " et fylke",
                "year: 2035|ages: gamle|scenario.ages|s.yaml:8: «gamle» er ingen aldre",
                "base-year: 2025|layer: places|written.missing|s.yaml:7: det mangler «base-year»",
                "[tue, thu]|[]|scenario.no-days|s.yaml:44: kontoret har ingen dager",
                "09:00–15:00|15:00–09:00|scenario.hours|s.yaml:36: «15:00–09:00» er ingen åpningstid",
                "09:00–15:00|ni til tre|scenario.hours|s.yaml:36: «ni til tre» er ingen åpningstid",
                "near: {drawback|far: {drawback|scenario.criterion|s.yaml:25: «far» er ikke blant kriteriene",
                "as: today|as: yesterday|scenario.base|s.yaml:42: «two-days» bygger på «yesterday», som ikke finnes",
                "assignment: own|as: central|scenario.circle|s.yaml:46: «central» bygger på «today», som bygger på det",
                "without: [Vik]|without: [Lærdal]|scenario.office|s.yaml:49: «Lærdal» er ikke blant kontorene og"
                        + " enhetene som kan tas ut",
                "without: [Vik]|without: all|scenario.no-offices|s.yaml:45: «central» har ingen kontor å"
                        + " reise til",
                "{4640: 367, 4639: 59}|{}|scenario.no-clients|s.yaml:10: det er ingen «Mottakere av sosialhjelp» i noen"
                        + " kommune",
                "alternative: central|alternative: mobile|scenario.alternative|s.yaml:47: vurderingen har ingen"
                        + " «mobile»",
                "Vik: {site: Vik,|Vik: {site: Vikøyri,|scenario.unknown-site|s.yaml:39: det er ikke noe sted «Vikøyri»"
                        + " i fila",
                "Vik: {site: Vik,|Vik: {site: Sogndal,|scenario.same-site|s.yaml:39: i «today» står «Vik» og «Sogndal»"
                        + " begge på «Sogndal»",
                "source: Særavtalen, |''|written.missing|s.yaml:18: det mangler «source»",
                "staff-car: {|staff-kar: {|account.unknown-rate|s.yaml:18: det er ingen sats «staff-kar»; satsene er"
                        + " staff-car, user-car, value-of-time, visits, people-per-car, ferry-fare,"
                        + " car-co2, rooms-per-position",
                "{value: 5.30|{value: -5.30|account.rate-value|s.yaml:18: satsen «staff-car» kan ikke være -5.30",
                "staff-car: {value: 5.30|people-per-car: {value: 0|account.rate-value|s.yaml:18: satsen"
                        + " «people-per-car» kan ikke være 0",
                "staff-car: {value: 5.30|rooms-per-position: {value: -1|account.rate-value|s.yaml:18: satsen"
                        + " «rooms-per-position» kan ikke være -1",
                "unit: kr/km|unit: kr/min|account.rate-unit|s.yaml:18: satsen «staff-car» står i «kr/min»; den skal"
                        + " stå i kr/km",
                "staff-car: {value: 5.30|rooms-per-position: {value: 5|account.rate-unit|s.yaml:18: satsen"
                        + " «rooms-per-position» står i «kr/km»; den skal stå i kr/stilling og år",
                "staff-car: {value: 5.30, unit: kr/km|ferry-fare: {value: 5, ferries: {Lote–Anda: -1}, unit:"
                        + " kr|scenario.negative|s.yaml:18: «rates.ferry-fare.ferries.Lote–Anda» er -1; det kan ikke være"
                        + " under null",
                "staff-car: {value: 5.30|user-car: {ferries: {Lote–Anda: 1}, value:"
                        + " 5.30|written.unknown-name|s.yaml:18: «ferries» er ikke kjent her",
                "limits: [30, 60]|transit: {day: 24. nov}|scenario.day|s.yaml:16: «24. nov» er ingen dag",
                "limits: [30, 60]|transit: {hours: 12}|scenario.hours|s.yaml:16: «12» er ingen åpningstid",
                "limits: [30, 60]|limit: [30, 60]|written.unknown-name|s.yaml:16: «limit» er ikke kjent her",
            })
    void whatIsWrongIsToldWithItsLine(String written, String wrong, String code, String message) {
        assertThat(STUDY).contains(written);
        assertThatThrownBy(() ->
                        StudyFile.parse("s.yaml", STUDY.replace(written, wrong)).study())
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.message(Language.BOKMAAL)).isEqualTo(message);
                    assertThat(e.hint(Language.ENGLISH)).isNotBlank().doesNotContain("{");
                });
    }

    @Test
    void faresOfSingleFerriesAreReadAndWrittenBack() {
        String fares = "ferry-fare: {value: 40, unit: kr/overfart, source: Riksregulativet, date: \"2026\","
                + " ferries: {Hella–Vangsnes: 95.5, Solvorn–Ornes: 0}}";
        String written = STUDY.replace("rates:\n", "rates:\n  " + fares + "\n");
        Study study = StudyFile.parse("s.yaml", written).study();

        assertThat(study.rates().get("ferry-fare"))
                .isEqualTo(new StudyRate(
                        new BigDecimal("40"),
                        "kr/overfart",
                        "Riksregulativet",
                        "2026",
                        Map.of("Hella–Vangsnes", new BigDecimal("95.5"), "Solvorn–Ornes", new BigDecimal("0"))));
        assertThat(StudyFile.parse("s.yaml", StudyWriter.yaml(study)).study()).isEqualTo(study);
        // A scenario that gives the rate gives all of it: no fare of the study's is left.
        Study own = StudyFile.parse(
                        "s.yaml",
                        written.replace(
                                "    alternative: central\n",
                                "    alternative: central\n"
                                        + "    rates: {ferry-fare: {value: 50, unit: kr, source: Tenkt, date:"
                                        + " \"2026\"}}\n"))
                .study();
        assertThat(own.scenario("central").rates().get("ferry-fare"))
                .isEqualTo(new StudyRate(new BigDecimal("50"), "kr", "Tenkt", "2026"));
        assertThat(StudyFile.parse("s.yaml", StudyWriter.yaml(own)).study()).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kr/stilling og år", "kroner per årsverk", "kr/stilling", "NOK per position a year"})
    void whatRoomsCostIsForAPositionAndAYear(String unit) {
        String written = STUDY.replace(
                "rates:\n",
                "rates:\n  rooms-per-position: {value: 5, unit: " + unit + ", source: Tenkt, date: \"2026\"}\n");

        assertThat(StudyFile.parse("s.yaml", written).problems()).isEmpty();
    }

    @Test
    void howPublicTransportIsLookedAtIsReadAndWrittenBack() {
        String transit = "transit: {day: 2026-11-24, hours: 10:00–14:00, minutes: 45, walk: 1500}";
        Study study = StudyFile.parse("s.yaml", STUDY.replace("limits: [30, 60]", transit))
                .study();

        assertThat(study.transit())
                .isEqualTo(new TransitChoice(
                        Optional.of(LocalDate.of(2026, 11, 24)),
                        new Opening.Hours(LocalTime.of(10, 0), LocalTime.of(14, 0)),
                        45,
                        1500));
        assertThat(StudyFile.parse("again.yaml", StudyWriter.yaml(study)).study())
                .isEqualTo(study);
        assertThat(StudyFile.parse("s.yaml", STUDY).study().transit()).isEqualTo(TransitChoice.USUAL);
    }

    @Test
    void moreThanADayAtTheOfficeIsRefused() {
        String wrong = STUDY.replace("limits: [30, 60]", "transit: {minutes: 2000}");

        assertThatThrownBy(() -> StudyFile.parse("s.yaml", wrong)).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("scenario.transit");
            assertThat(e.message(Language.BOKMAAL))
                    .startsWith("s.yaml:16: ")
                    .endsWith("er 2000; det må være fra 0 til 1440");
        });
    }

    @Test
    void aFileWithoutScenariosSaysSo() {
        assertThatThrownBy(() -> StudyFile.parse("s.yaml", STUDY.substring(0, STUDY.indexOf("  today:")) + "  {}"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("scenario.none"));
    }

    @Test
    void aScenarioThatIsAskedForAndMissingIsNamedWithThoseThereAre() {
        Study study = StudyFile.parse("s.yaml", STUDY).study();

        assertThatThrownBy(() -> study.scenario("nord")).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("scenario.not-found");
            assertThat(e.hint(Language.ENGLISH)).isEqualTo("these are: today, two-days, central");
        });
    }

    @Test
    void allThatDoesNotHoldTogetherIsToldAtOnce() {
        StudyFile file = StudyFile.parse(
                "s.yaml",
                STUDY.replace("Vik: {site: Vik,", "Vik: {site: Sogndal,")
                        .replace("alternative: central", "alternative: x"));

        assertThat(file.problems().stream().map(DataException::code))
                .as("two-days has its site from today, so that it is told once")
                .containsExactly("scenario.same-site", "scenario.alternative");
        assertThat(file.problems().get(0).message(Language.ENGLISH)).startsWith("s.yaml:39: in \"today\"");
        assertThat(file.problems().get(1).message(Language.ENGLISH)).startsWith("s.yaml:47: ");
    }

    /** What builds on a scenario that cannot be read has no fault of its own, and what takes an office out of it is not wrong. */
    @Test
    void allThatIsWronglyWrittenIsToldAtOnceEachWithItsLine() {
        String wrong = """
            study: Seks feil
            sites:
              A: {settlement: Gaupne, at: [61, 7]}
              B: {settlement: Vikøyri}
            demand:
              within: [Nordlandd]
            rates:
              staff-car: {value: x, unit: kr/km, source: S, date: 2026}
              visits: {value: y, unit: per år, source: S, date: 2026}
            assessment:
              criteria: {near: Nærleik}
              alternatives:
                a: {title: A, judgements: {near: {drawback: Lang vei}}}
            scenarios:
              a:
                offices:
                  A: {site: A, days: [mandag]}
                  C: {site: B, staff: {state: 16,9}}
              b:
                as: a
                without: [A]
              c:
                assignment: egen
                offices: {A: {site: A}}
            """;

        assertThatThrownBy(() -> StudyFile.parse("s.yaml", wrong)).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(Stream.concat(Stream.of(e), e.others().stream())
                            .map(each -> each.code() + " "
                                    + each.message(Language.ENGLISH).split(": ", 2)[0]))
                    .containsExactlyInAnyOrder(
                            "scenario.site s.yaml:3",
                            "scenario.within s.yaml:6",
                            "written.expected-number s.yaml:8",
                            "written.expected-number s.yaml:9",
                            "scenario.judgement-source s.yaml:13",
                            "scenario.word s.yaml:17",
                            "written.decimal-comma s.yaml:18",
                            "scenario.word s.yaml:23");
            assertThat(e.others())
                    .extracting(each -> each.message(Language.BOKMAAL))
                    .contains("s.yaml:13: vurderingen av «near» for «a» har ingen kilde");
        });
    }
}
