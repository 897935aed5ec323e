package no.omland.web.cli.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.omland.dataset.travel.Place;
import no.omland.response.ResponseCover;
import no.omland.response.ResponseUnit;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.scenario.Counts;
import no.omland.web.scenario.UnitListing;
import no.omland.web.siting.ResponseSheet;
import no.omland.web.travel.Amounts;

/** Units that move out, in words. */
public final class ResponseWords {

    private ResponseWords() {}

    /** On stderr: how many people and units it is about, when the units roll, and what is odd about them. */
    static void tellOf(ResponseSheet sheet, Terminal terminal) {
        Texts texts = terminal.texts();
        ResponseCover cover = sheet.cover();
        terminal.err()
                .println(texts.text(
                        "response.people",
                        count(cover.people(), sheet, texts),
                        texts.number(cover.units().size()),
                        turnOuts(cover, texts),
                        count(cover.unreached(), sheet, texts),
                        count(cover.notConnectedPeople(), sheet, texts),
                        who(sheet.kind(), texts)));
        List<ResponseUnit> never = sheet.neverInTime();
        if (!never.isEmpty()) {
            terminal.err()
                    .println(texts.text(
                            never.size() == cover.units().size() ? "response.never-any" : "response.never",
                            never.stream().map(ResponseUnit::name).collect(Collectors.joining(", ")),
                            cover.required().get(cover.required().size() - 1).minutes()));
        }
        tell("response.repeated", sheet.repeated(), terminal);
        tell("sites.too-far", sheet.tooFar(), terminal);
        terminal.err().flush();
    }

    private static String who(DemandKind kind, Texts texts) {
        return texts.text("sites.of." + kind);
    }

    private static String count(double people, ResponseSheet sheet, Texts texts) {
        return texts.count(Counts.count(people, sheet.kind()));
    }

    private static void tell(String key, List<Place> places, Terminal terminal) {
        if (!places.isEmpty()) {
            terminal.err()
                    .println(terminal.texts()
                            .text(key, places.stream().map(Place::name).collect(Collectors.joining(", "))));
        }
    }

    /** {@code 5,0}, or {@code 1,5–5,0} when they are not alike. */
    private static String turnOuts(ResponseCover cover, Texts texts) {
        int least = cover.units().stream()
                .mapToInt(ResponseUnit::turnOutTenthSeconds)
                .min()
                .orElseThrow();
        int most = cover.units().stream()
                .mapToInt(ResponseUnit::turnOutTenthSeconds)
                .max()
                .orElseThrow();
        String first = texts.decimal(Amounts.minutes(least));
        return least == most ? first : first + "–" + texts.decimal(Amounts.minutes(most));
    }

    /** A line for each unit: who covers when it is away, how many each of them, and how late with the last. */
    public static void tellOfAway(List<UnitListing.Row> rows, Terminal terminal) {
        Texts texts = terminal.texts();
        terminal.out().println();
        for (UnitListing.Row row : rows) {
            String unit = row.scenario().isEmpty()
                    ? row.moving().name()
                    : row.scenario() + ", " + row.moving().name();
            terminal.out()
                    .println(
                            row.away().peopleFirst() == 0
                                    ? texts.text("response.never-first", unit)
                                    : texts.text("response.when-away", unit, String.join("; ", parts(row, texts))));
        }
        terminal.out().flush();
    }

    private static List<String> parts(UnitListing.Row row, Texts texts) {
        List<String> parts = new ArrayList<>();
        for (ResponseCover.Covering each : row.away().covering()) {
            parts.add(texts.text(
                    "response.covering",
                    row.name(each),
                    texts.count(row.count(each.people())),
                    texts.decimal(Amounts.minutes(each.slowestTenthSeconds())),
                    who(row.demand(), texts)));
        }
        if (row.away().cutOff() > 0) {
            parts.add(texts.text(
                    "response.nobody", texts.count(row.count(row.away().cutOff())), who(row.demand(), texts)));
        }
        return parts;
    }
}
