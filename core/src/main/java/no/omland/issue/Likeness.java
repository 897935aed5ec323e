package no.omland.issue;

import java.util.Optional;

/** What a written name is most like, as the end of a hint; nothing is said when it is like none. */
public record Likeness(Optional<String> name) {}
