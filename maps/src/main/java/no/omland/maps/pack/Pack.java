package no.omland.maps.pack;

import no.omland.maps.report.Report;

/**
 * A pack.
 *
 * @param statement what it says, to be kept under {@link PackScope#document()} when the pack is handed out
 */
public record Pack(PackScope scope, Report report, PackStatement statement) {}
