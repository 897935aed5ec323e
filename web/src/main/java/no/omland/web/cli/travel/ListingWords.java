package no.omland.web.cli.travel;

import java.util.function.Function;
import no.omland.web.cli.terminal.Terminal;

/** Constants of roads and ferries as a listing shows them: in words for people, by their names for programs. */
final class ListingWords {

    private ListingWords() {}

    /** @param isTable whether people read it */
    static Function<Enum<?>, String> words(boolean isTable, Terminal terminal) {
        return isTable
                ? each ->
                        terminal.texts().text("road." + each.getDeclaringClass().getSimpleName() + "." + each.name())
                : Enum::name;
    }
}
