package no.omland.web.cli.travel;

import java.util.Map;
import no.omland.travel.clock.OfficeVisits;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.travel.ClockRouteAnswer;
import org.jspecify.annotations.Nullable;

/** A way at a time of day in one sentence. */
final class WaySentence {

    private WaySentence() {}

    static String of(ClockRouteAnswer answer, Terminal terminal) {
        Texts texts = terminal.texts();
        Map<String, @Nullable Object> plain = answer.plain();
        String from = answer.from().name();
        String to = answer.to().name();
        if (answer.hindrance().isPresent()) {
            OfficeVisits.Hindrance hindrance = answer.hindrance().get();
            return hindrance == OfficeVisits.Hindrance.NONE
                    ? texts.text(
                            "travel.visit",
                            from,
                            to,
                            text(plain, "leaveHome"),
                            text(plain, "served"),
                            text(plain, "home"),
                            number(plain, "awayMinutes", texts))
                    : texts.text(
                            "travel.no-visit",
                            from,
                            to,
                            ListingWords.words(true, terminal).apply(hindrance));
        }
        return answer.isReached()
                ? texts.text(
                        "travel.clock",
                        from,
                        to,
                        text(plain, "leave"),
                        text(plain, "arrive"),
                        number(plain, "minutes", texts),
                        number(plain, "kilometres", texts),
                        text(plain, "ferries"))
                : texts.text("travel.no-way", from, to);
    }

    private static String text(Map<String, @Nullable Object> plain, String key) {
        return String.valueOf(plain.get(key));
    }

    private static String number(Map<String, @Nullable Object> plain, String key, Texts texts) {
        return plain.get(key) instanceof Number number ? texts.decimal(number) : "";
    }
}
