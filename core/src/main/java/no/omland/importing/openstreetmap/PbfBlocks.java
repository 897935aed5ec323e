package no.omland.importing.openstreetmap;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.BinaryParser;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.omland.importing.MeasuredInput;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of a file, for the ways or for the nodes. */
final class PbfBlocks extends BinaryParser {

    /** What a file may demand of its reader; a history of all versions is not among it. */
    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final String source;
    private final List<Way> ways = new ArrayList<>();
    private final @Nullable NodePlacing nodes;

    private PbfBlocks(String source, @Nullable NodePlacing nodes) {
        this.source = source;
        this.nodes = nodes;
    }

    /** The ways that one travels, in the order of the file. */
    static List<Way> ways(Path file, String source, Progress progress) {
        PbfBlocks blocks = new PbfBlocks(source, null);
        blocks.goThrough(file, 0, progress);
        return blocks.ways;
    }

    /** Tells {@code nodes} where they are. */
    static void place(NodePlacing nodes, Path file, String source, Progress progress) {
        new PbfBlocks(source, nodes).goThrough(file, 1, progress);
    }

    private void goThrough(Path file, int pass, Progress progress) {
        try (MeasuredInput in = new MeasuredInput(file);
                BlockInputStream blocks = new BlockInputStream(in, new Telling(this, in, pass, progress))) {
            blocks.process();
        } catch (EOFException | InvalidProtocolBufferException e) {
            throw DataException.caused(e, "file.cut-off", source);
        } catch (UncheckedIOException
                | IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw DataException.caused(e, "osm.broken", source, String.valueOf(e.getMessage()));
        }
    }

    /** Tells how far the file is read before each block. */
    private record Telling(PbfBlocks blocks, MeasuredInput in, int pass, Progress progress)
            implements crosby.binary.file.BlockReaderAdapter {

        @Override
        public boolean skipBlock(crosby.binary.file.FileBlockPosition message) {
            progress.at("read", blocks.ways.size(), (pass + in.share()) / 2);
            return blocks.skipBlock(message);
        }

        @Override
        public void handleBlock(crosby.binary.file.FileBlock message) {
            blocks.handleBlock(message);
        }

        @Override
        public void complete() {
            blocks.complete();
        }
    }

    @Override
    protected void parse(Osmformat.HeaderBlock header) {
        for (String feature : header.getRequiredFeaturesList()) {
            if (!UNDERSTOOD.contains(feature)) {
                throw DataException.data("osm.feature", source, feature);
            }
        }
    }

    @Override
    protected void parseWays(List<Osmformat.Way> block) {
        if (nodes != null) {
            return;
        }
        for (Osmformat.Way each : block) {
            @Nullable String[] tags = new @Nullable String[TravelTags.KEYS.size()];
            for (int i = 0; i < each.getKeysCount(); i++) {
                int position = TravelTags.position(getStringById(each.getKeys(i)));
                if (position >= 0) {
                    tags[position] = getStringById(each.getVals(i));
                }
            }
            Way way = new Way(each.getId(), refs(each), tags);
            if (TravelTags.areTravelled(way)) {
                ways.add(way);
            }
        }
    }

    /** Each id is written as its difference from the one before. */
    private static long[] refs(Osmformat.Way way) {
        long[] refs = new long[way.getRefsCount()];
        long id = 0;
        for (int i = 0; i < refs.length; i++) {
            id += way.getRefs(i);
            refs[i] = id;
        }
        return refs;
    }

    @Override
    protected void parseDense(Osmformat.DenseNodes dense) {
        if (nodes == null) {
            return;
        }
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        for (int i = 0; i < dense.getIdCount(); i++) {
            id += dense.getId(i);
            latitude += dense.getLat(i);
            longitude += dense.getLon(i);
            nodes.place(id, parseLon(longitude), parseLat(latitude));
        }
    }

    @Override
    protected void parseNodes(List<Osmformat.Node> block) {
        if (nodes != null) {
            block.forEach(node -> nodes.place(node.getId(), parseLon(node.getLon()), parseLat(node.getLat())));
        }
    }

    @Override
    protected void parseRelations(List<Osmformat.Relation> block) {
        // Roads are ways; relations group them.
    }

    @Override
    public void complete() {
        // Nothing is kept back for the end.
    }
}
