package no.omland.importing.document;

import java.util.Arrays;

/** The usual faults of a written YAML file, by what the parser says of them in its own words, so that a person is told in theirs. */
enum DocumentFault {
    OPEN_MAP("written.open-map", "expected ',' or '}'"),
    OPEN_LIST("written.open-list", "expected ',' or ']'"),
    OPEN_QUOTE("written.open-quote", "found unexpected end of stream"),
    TAB("written.tab", "found character '\\t"),
    NO_COLON("written.colon", "could not find expected ':'"),
    TWO_COLONS("written.two-colons", "mapping values are not allowed here"),
    INDENT("written.indent", "expected <block end>"),
    OTHER("written.syntax", "");

    private final String code;
    private final String begins;

    DocumentFault(String code, String begins) {
        this.code = code;
        this.begins = begins;
    }

    /** @param problem what the parser says */
    static DocumentFault of(String problem) {
        return Arrays.stream(values())
                .filter(each -> problem.startsWith(each.begins))
                .findFirst()
                .orElse(OTHER);
    }

    String code() {
        return code;
    }

    /** Whether the line to correct is where the open part begins, since the parser notices only at a later one. */
    boolean isWhereItBegan() {
        return this == OPEN_MAP || this == OPEN_LIST || this == OPEN_QUOTE || this == NO_COLON;
    }
}
