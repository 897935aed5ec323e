package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class TileSetTest {

    private static final TileAddress WORLD = new TileAddress(0, 0, 0);

    @Test
    void aTileIsTheGzipOfWhatTheEncoderWrites() throws IOException {
        List<DrawnLayer> layers = List.of(onePoint());

        byte[] tile = new TileSet(layers).find(WORLD).orElseThrow();

        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(tile))) {
            assertThat(plain.readAllBytes()).isEqualTo(VectorTileEncoder.encode(WORLD, layers));
        }
    }

    @Test
    void whereThereIsNothingThereIsNoTileAndThatIsRemembered() {
        TileSet tiles = new TileSet(List.of(onePoint()));

        assertThat(tiles.find(new TileAddress(5, 0, 31))).isEmpty();
        assertThat(tiles.find(new TileAddress(5, 0, 31))).isEmpty();
        assertThat(tiles.made()).isEqualTo(1);
    }

    @Test
    void manyWhoAskAtOnceWaitForOneMaking() throws Exception {
        TileSet tiles = new TileSet(List.of(new MadeUpNorway(3).shapes(20)));
        TileAddress address = TileAddress.at(4, 1.3e6, 9e6);
        int callers = 16;
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CountDownLatch ready = new CountDownLatch(callers);
        List<Future<Optional<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            answers.add(threads.submit(() -> {
                ready.countDown();
                ready.await();
                return tiles.find(address);
            }));
        }

        byte[] first = answers.get(0).get().orElseThrow();
        for (Future<Optional<byte[]>> answer : answers) {
            assertThat(answer.get()).containsSame(first);
        }
        threads.shutdown();
        assertThat(tiles.made()).isEqualTo(1);
    }

    @Test
    void theTileUsedLongestAgoIsForgottenFirst() {
        TileCache cache = new TileCache(1000);
        TileAddress first = new TileAddress(9, 1, 0);
        TileAddress second = new TileAddress(9, 2, 0);
        cache.put(first, new byte[300]);
        cache.put(second, new byte[300]);
        assertThat(cache.find(first)).isPresent();

        cache.put(new TileAddress(9, 3, 0), new byte[300]);

        assertThat(cache.find(first)).isPresent();
        assertThat(cache.find(second)).isEmpty();
        assertThat(cache.heldBytes()).isEqualTo(2 * (300 + 128));
    }

    @Test
    void aTileLargerThanTheMemoryIsGivenAndNotKept() {
        TileSet tiles = new TileSet(List.of(onePoint()), 0);

        assertThat(tiles.find(WORLD)).isPresent();
        assertThat(tiles.find(WORLD)).isPresent();
        assertThat(tiles.made()).isEqualTo(2);
    }

    private static DrawnLayer onePoint() {
        return DrawnLayer.named("water")
                .add(1, new GeometryFactory().createPoint(new Coordinate(1e6, 8e6)), Map.of("c", "L"))
                .build();
    }
}
