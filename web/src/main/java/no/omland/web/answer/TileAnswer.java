package no.omland.web.answer;

import io.javalin.http.Context;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.maps.tile.TileAddress;

/** A vector tile as an answer. */
public final class TileAnswer {

    private static final int NO_CONTENT = 204;

    private TileAnswer() {}

    /**
     * The tile that {@code z}, {@code x} and {@code y} of the path name.
     *
     * @throws DataException when there can be none
     */
    public static TileAddress address(Context context) {
        try {
            return new TileAddress(number(context, "z"), number(context, "x"), number(context, "y"));
        } catch (IllegalArgumentException e) {
            throw DataException.use("tile.invalid", context.path());
        }
    }

    private static int number(Context context, String name) {
        return Integer.parseInt(context.pathParam(name));
    }

    /** @param forGood whether what stands at this address will never change */
    public static void send(Context context, Optional<byte[]> tile, boolean forGood) {
        context.header("Cache-Control", forGood ? "public, max-age=31536000, immutable" : "no-cache");
        if (tile.isEmpty()) {
            context.status(NO_CONTENT);
            return;
        }
        context.header("Content-Encoding", "gzip");
        context.contentType("application/vnd.mapbox-vector-tile").result(tile.get());
    }
}
