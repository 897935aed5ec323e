package no.omland.maps.scenario;

import static no.omland.maps.scenario.SognReport.REPORT;
import static no.omland.maps.scenario.SognReport.TEXT;
import static no.omland.maps.scenario.SognReport.grouped;
import static no.omland.maps.scenario.SognReport.paragraphs;
import static no.omland.maps.scenario.SognReport.points;
import static no.omland.maps.scenario.SognReport.row;
import static no.omland.maps.scenario.SognReport.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import org.junit.jupiter.api.Test;

/** What the report of the sample study of Sogn tells of ferries, of rates, and of offices that several municipalities share. */
final class ReportAccountTest {

    /** 497,580 kroner of the office of Aurland and Lærdal, as OfficeSharesTest has it by hand. */
    @Test
    void anOfficeThatSeveralMunicipalitiesShareIsSplitBetweenThem() {
        Block.Table today = table("I dag, fem kontor: kommunenes del av hvert kontor");

        assertThat(row(today, 0))
                .containsExactly(
                        "Nav Aurland og Lærdal",
                        "Aurland",
                        grouped(1836),
                        "33",
                        grouped(248_790),
                        grouped(227_027),
                        grouped(149_274));
        assertThat(row(today, 2)).startsWith("Nav Aurland og Lærdal", "Totalt").endsWith(grouped(497_580));
        assertThat(table("Ett kontor i Sogndal: kommunenes del").rows()).hasSize(7);
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Dette er en beregning, ikke en avtale"));
        assertThat(points(REPORT)).anyMatch(text -> text.contains("med --service"));
    }

    /** Each ferry with its crossings; the sample's study tells no fare. */
    @Test
    void ferriesOfTheAccountAreToldWithTheirFare() {
        Block.Table ferries = table("Ferjene brukerne tar");

        assertThat(IntStream.range(0, ferries.rows().size()).mapToObj(i -> row(ferries, i)))
                // Today nobody crosses to an office there; everybody in Vik does when it is in Sogndal: 59 × 5 × 2.
                .contains(List.of("Hella–Vangsnes", "ikke oppgitt", "0", "590", "0"));
        Report made = SognReport.made(
                TEXT.replace(
                        "rates:\n",
                        "rates:\n  ferry-fare: {value: 40, unit: kr, source: Riksregulativet, date: \"2026\", ferries:"
                                + " {Hella–Vangsnes: 95.5}}\n"),
                List.of("sentral-sogndal"),
                PackLanguage.EN);
        List<List<String>> rates = made.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(each -> IntStream.range(0, each.rows().size()).mapToObj(i -> row(each, i)))
                .toList();
        assertThat(rates)
                .contains(List.of(
                        "a car’s crossing by ferry, Hella–Vangsnes", "95.50\u00a0NOK", "Riksregulativet", "2026"))
                .anyMatch(each ->
                        each.get(0).startsWith("rooms") && each.get(1).equals("54,879\u00a0NOK/position and year"));
    }
}
