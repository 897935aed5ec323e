package no.omland.importing.document;

import no.omland.issue.DataException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** A parser that ends where parts lie too deep within each other, since what is made of them calls itself for each and would exhaust the stack. */
final class ShallowParser implements Parser {

    /** Far more than a file that a person writes, and far less than a stack holds. */
    private static final int DEEPEST = 200;

    private final String name;
    private final Parser parser;
    private int depth;

    ShallowParser(String name, Parser parser) {
        this.name = name;
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    /** @throws DataException with its line, where it lies too deep */
    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> depth++;
            case SequenceEnd, MappingEnd -> depth--;
            default -> {}
        }
        if (depth > DEEPEST) {
            String where = event.getStartMark()
                    .map(mark -> name + ":" + (mark.getLine() + 1))
                    .orElse(name);
            throw DataException.data("written.depth", where, DEEPEST);
        }
        return event;
    }
}
