package no.omland.network;

/** Which way cars may drive along a link, in the direction that its line is drawn. */
public enum OneWay {
    BOTH,
    FORWARD,
    BACKWARD
}
