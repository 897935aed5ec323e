package no.omland.travel;

import no.omland.issue.DataException;

/**
 * Another speed on a link, each way that it is open, for cars and walkers alike.
 *
 * @param link by the name that the roads give it
 * @param kmh 1 to 200
 */
public record SpeedChange(String link, double kmh) {

    public SpeedChange {
        if (!(kmh >= SpeedKind.ROAD.least() && kmh <= SpeedKind.ROAD.most())) {
            throw DataException.use("link.speed", link, SpeedTable.plain(kmh));
        }
    }

    /**
     * @param text such as {@code 1234=60}
     * @throws DataException when it is none, or the speed cannot be
     */
    public static SpeedChange read(String text) {
        int equals = text.lastIndexOf('=');
        try {
            return new SpeedChange(
                    text.substring(0, Math.max(0, equals)).strip(),
                    Double.parseDouble(text.substring(equals + 1).strip().replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            throw DataException.caused(notANumber, "link.speed-form", "speed", text);
        }
    }
}
