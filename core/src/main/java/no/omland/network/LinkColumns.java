package no.omland.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a network knows of its links, in columns of few bytes. */
final class LinkColumns {

    final int[] from;
    final int[] to;
    final int[] lengthMillimetres;
    final int[] source;
    final Map<Integer, Integer> statedTenthSeconds = new HashMap<>();
    final byte[] type;
    final byte[] roadClass;
    final byte[] structure;
    final byte[] oneWay;
    final byte[] speedLimitKmh;
    final int[] number;
    final List<String> numbers = new ArrayList<>();
    final LinkLines lines;

    /**
     * @param newNode for each node of the assembly its number in the network
     * @param source for each link its number in the assembly
     */
    LinkColumns(List<RoadLink> links, int[] newNode, int[] source) {
        int count = links.size();
        this.source = source;
        from = new int[count];
        to = new int[count];
        lengthMillimetres = new int[count];
        type = new byte[count];
        roadClass = new byte[count];
        structure = new byte[count];
        oneWay = new byte[count];
        speedLimitKmh = new byte[count];
        number = new int[count];
        lines = LinkLines.of(links);
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < count; i++) {
            RoadLink link = links.get(i);
            from[i] = newNode[link.from()];
            to[i] = newNode[link.to()];
            lengthMillimetres[i] = (int) Math.round(link.lengthMetres() * 1000);
            if (link.minutes() > 0) {
                // A time too long for the number is the longest; what is shorter than a tenth is still a time.
                statedTenthSeconds.put(i, (int)
                        Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(link.minutes() * 600))));
            }
            type[i] = (byte) link.type().ordinal();
            roadClass[i] = (byte) link.roadClass().ordinal();
            structure[i] = (byte) link.structure().ordinal();
            oneWay[i] = (byte) link.oneWay().ordinal();
            speedLimitKmh[i] = (byte) link.speedLimitKmh();
            number[i] = known.computeIfAbsent(link.roadNumber(), text -> {
                numbers.add(text);
                return numbers.size() - 1;
            });
        }
    }

    /** Few links state a time; one such is counted as 48 bytes. */
    long bytes() {
        return 25L * from.length + 48L * statedTenthSeconds.size();
    }
}
