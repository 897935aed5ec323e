package no.omland.transit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.importing.gtfs.FeedStop;
import no.omland.importing.gtfs.FeedTransfer;
import no.omland.importing.gtfs.GtfsFeed;

/** Finds the ways on foot: between stops that lie near each other, changed where the feed says otherwise. */
final class FootpathBuilder {

    private record Way(int changeSeconds, int walkSeconds) {}

    private final GtfsFeed feed;
    private final TransitSettings settings;
    private final List<Map<Integer, Way>> ways = new ArrayList<>();
    private final int[] changeHere;

    private FootpathBuilder(GtfsFeed feed, TransitSettings settings) {
        this.feed = feed;
        this.settings = settings;
        this.changeHere = new int[feed.stops().size()];
        Arrays.fill(changeHere, settings.minimumTransferSeconds());
        feed.stops().forEach(each -> ways.add(new TreeMap<>()));
    }

    /** @param served for each stop whether any vehicle calls there; nobody walks to others */
    static Footpaths build(GtfsFeed feed, StopGrid grid, boolean[] served, TransitSettings settings) {
        FootpathBuilder builder = new FootpathBuilder(feed, settings);
        builder.addNear(grid, served);
        feed.transfers().forEach(builder::add);
        return builder.arrays();
    }

    private void addNear(StopGrid grid, boolean[] served) {
        for (int s = 0; s < served.length; s++) {
            FeedStop.Place place = feed.stops().get(s).place();
            if (place == null || !served[s]) {
                continue;
            }
            Map<Integer, Way> own = ways.get(s);
            for (StopGrid.Near near :
                    grid.near(place.longitudeDegrees(), place.latitudeDegrees(), settings.longestWalkMetres())) {
                if (near.stop() != s && served[near.stop()]) {
                    int walk = settings.walkSeconds(near.metres());
                    own.put(near.stop(), new Way(walk + settings.minimumTransferSeconds(), walk));
                }
            }
        }
    }

    private void add(FeedTransfer transfer) {
        if (transfer.from() == transfer.to()) {
            changeHere[transfer.from()] = switch (transfer.kind()) {
                case RECOMMENDED -> settings.minimumTransferSeconds();
                case TIMED -> 0;
                case MINIMUM_TIME -> transfer.seconds();
                case IMPOSSIBLE -> Footpaths.IMPOSSIBLE;
            };
            return;
        }
        Map<Integer, Way> own = ways.get(transfer.from());
        Way near = own.get(transfer.to());
        int walk = near != null ? near.walkSeconds() : straightWalk(transfer);
        int change = switch (transfer.kind()) {
            case RECOMMENDED -> walk + settings.minimumTransferSeconds();
            case TIMED -> walk;
            case MINIMUM_TIME -> transfer.seconds();
            case IMPOSSIBLE -> Footpaths.IMPOSSIBLE;
        };
        if (transfer.kind() == FeedTransfer.Kind.IMPOSSIBLE && near == null) {
            return;
        }
        own.put(transfer.to(), new Way(change, walk));
    }

    private int straightWalk(FeedTransfer transfer) {
        FeedStop.Place from = feed.stops().get(transfer.from()).place();
        FeedStop.Place to = feed.stops().get(transfer.to()).place();
        return from == null || to == null
                ? transfer.seconds()
                : settings.walkSeconds(StopGrid.metres(
                        from.longitudeDegrees(), from.latitudeDegrees(), to.longitudeDegrees(), to.latitudeDegrees()));
    }

    private Footpaths arrays() {
        int[] start = new int[ways.size() + 1];
        for (int s = 0; s < ways.size(); s++) {
            start[s + 1] = start[s] + ways.get(s).size();
        }
        int[] to = new int[start[ways.size()]];
        int[] change = new int[to.length];
        int[] walk = new int[to.length];
        int at = 0;
        for (Map<Integer, Way> own : ways) {
            for (Map.Entry<Integer, Way> each : own.entrySet()) {
                to[at] = each.getKey();
                change[at] = each.getValue().changeSeconds();
                walk[at++] = each.getValue().walkSeconds();
            }
        }
        return new Footpaths(start, to, change, walk, changeHere);
    }
}
