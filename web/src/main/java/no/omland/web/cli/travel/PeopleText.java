package no.omland.web.cli.travel;

import no.omland.dataset.travel.TravelCase;
import no.omland.travel.catchment.PeopleWithin;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;

/** Everyone in a few lines: within each limit, beyond the last, without a way, and too far from any road. */
final class PeopleText {

    private PeopleText() {}

    static void print(PeopleWithin people, TravelCase travel, Terminal terminal) {
        Texts texts = terminal.texts();
        terminal.err()
                .println(texts.text(
                        "travel.people",
                        texts.number(people.all()),
                        travel.ground().people().layer()));
        for (int i = 0; i < people.limits().minutes().size(); i++) {
            line(
                    texts.text("travel.people.within", people.limits().minutes().get(i)),
                    people.people().get(i),
                    terminal);
        }
        line(texts.text("travel.people.beyond"), people.beyond(), terminal);
        line(texts.text("travel.people.unreached"), people.unreached(), terminal);
        line(
                texts.text(
                        "travel.people.not-connected",
                        texts.number(Math.round(travel.access().longestMetres()))),
                people.notConnected(),
                terminal);
        terminal.err().flush();
    }

    private static void line(String words, long people, Terminal terminal) {
        terminal.err().println("  " + words + ": " + terminal.texts().number(people));
    }
}
