package no.omland.web.travel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.intake.RoadCheck;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.maps.tile.TileAddress;
import no.omland.travel.closure.ClosureEffect;
import no.omland.web.answer.Answers;
import no.omland.web.answer.TileAnswer;
import no.omland.web.answer.Turnstile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** The roads themselves for the page: as tiles, one by one, what a report finds in them, and what closing each would cost. */
final class RoadRoutes {

    /** Of a class with more links than this, as all municipal roads of a country, the sweep would take minutes. */
    private static final int MOST_CLOSED = 20_000;

    private static final int USUAL_TOP = 50;
    private static final int LARGEST_TOP = 1_000;

    private final TravelRoom room;
    private final Turnstile turnstile;
    private @Nullable Checked checked;

    RoadRoutes(TravelRoom room, Turnstile turnstile) {
        this.room = room;
        this.turnstile = turnstile;
    }

    private record Checked(String version, RoadCheck check) {}

    void register(RoutesConfig routes) {
        routes.get("/api/travel/links", this::links);
        routes.get("/api/travel/links/{link}", this::link);
        routes.get("/api/travel/network", this::network);
        routes.get("/api/travel/network/findings", this::findings);
        routes.get("/api/travel/closures", context -> {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                closures(context);
            }
        });
        routes.get("/tiles/travel/{z}/{x}/{y}.mvt", this::tile);
    }

    private void tile(Context context) {
        boolean current = room.version().equals(context.queryParam("v"));
        TileAddress address = TileAnswer.address(context);
        TileAnswer.send(context, room.tiles().find(address), current);
    }

    private void link(Context context) {
        String version = room.version();
        TravelCase travel = TravelParameters.travel(room.ground(), context);
        Answers.json(context, version, LinkListing.one(travel, context.pathParam("link")));
    }

    private void links(Context context) {
        String version = room.version();
        TravelCase travel = TravelParameters.travel(room.ground(), context);
        String box = context.queryParam("box");
        List<String> named = TravelParameters.parts(context.queryParams("id"));
        Answers.json(
                context,
                version,
                named.isEmpty()
                        ? LinkListing.geoJson(travel, box == null ? null : box(box))
                        : LinkListing.named(travel, named));
    }

    /** @param text west, south, east and north in degrees */
    private static Envelope box(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length == 4) {
            Envelope box = new Envelope();
            for (String longitude : new String[] {parts[0], parts[2]}) {
                for (String latitude : new String[] {parts[1], parts[3]}) {
                    Place corner = TravelParameters.corner(latitude, longitude, text);
                    box.expandToInclude(corner.easting(), corner.northing());
                }
            }
            return box;
        }
        throw DataException.use("travel.box", text);
    }

    private void network(Context context) {
        Checked there = checked();
        Answers.json(context, there.version(), NetworkAnswer.plain(there.check()));
    }

    private void findings(Context context) {
        Checked there = checked();
        Answers.json(context, there.version(), NetworkAnswer.geoJson(there.check()));
    }

    private synchronized Checked checked() {
        String version = room.version();
        Checked there = checked;
        if (there == null || !there.version().equals(version)) {
            there = new Checked(version, RoadCheck.of(room.workspace().served().snapshot()));
            checked = there;
        }
        return there;
    }

    /** @throws DataException when closing each of so many links would take minutes */
    static void refuseTooMany(String where, int links) {
        if (links > MOST_CLOSED) {
            throw DataException.use("closures.too-many", where, links, MOST_CLOSED);
        }
    }

    private void closures(Context context) {
        String version = room.version();
        TravelCase travel = TravelParameters.travel(room.ground(), context);
        List<Integer> links = LinkClosureListing.links(travel.costs(), TravelParameters.wanted(context, "class"));
        refuseTooMany(context.path(), links.size());
        ChosenPlaces chosen = TravelRoutes.chosen(travel, context);
        List<ClosureEffect> worst = LinkClosureListing.worst(
                LinkClosureListing.effects(
                        travel, chosen, TravelParameters.direction(context.queryParam("direction")), links),
                TravelParameters.order(context.queryParam("by")));
        int top = TravelParameters.top(context.queryParam("top"), USUAL_TOP, LARGEST_TOP);
        List<ClosureEffect> shown = worst.subList(0, Math.min(top, worst.size()));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("links", links.size());
        answer.put("withEffect", worst.size());
        answer.put("effects", LinkClosureListing.geoJson(shown, travel, chosen));
        Answers.json(context, version, answer);
    }
}
