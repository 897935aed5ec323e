package no.omland.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.dataset.travel.TravelWish;
import no.omland.importing.Progress;
import no.omland.issue.Language;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.Trip;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.FastestWays;
import no.omland.travel.search.TravelMatrix;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice of the report on Nav offices in Sogn, with its own figures of rooms and staff travel, and the travel of those who come, which it lacked. */
final class SognAccountTest {

    private static final Path REFERENCE = Path.of("data", "reference");
    private static final Path SAMPLE = Path.of("data", "sogn");

    @TempDir
    private static Path folder;

    private static TravelCase travel;

    @BeforeAll
    static void readTheSample() {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("sogn.gpkg"))) {
            DatasetFolder.open(SAMPLE).importInto(workspace, Progress.SILENT);
            travel = TravelGround.of(WorkspaceSnapshot.of(workspace), workspace).under(TravelWish.USUAL);
        }
    }

    @Test
    void todaysRoomsAddUpToWhatTheReportPrints() throws IOException {
        Account today = today();

        // Table 17 by office; it prints 5,719,175 in all, which is a krone less than its rows.
        assertThat(roomsOf(today, "Vik")).isEqualTo(797_063);
        assertThat(roomsOf(today, "Årdal")).isEqualTo(1_269_177);
        assertThat(roomsOf(today, "Luster")).isEqualTo(706_015);
        assertThat(roomsOf(today, "Sogndal")).isEqualTo(2_167_709);
        assertThat(roomsOf(today, "Aurland") + roomsOf(today, "Lærdal")).isEqualTo(779_212);
        // Table 16 prints 2,552,273 for the state, from shares with more decimals than it prints.
        assertThat(rooms(today, Payer.STATE)).isEqualTo(2_552_298);
        assertThat(rooms(today, Payer.STATE) + rooms(today, Payer.MUNICIPALITY)).isEqualTo(5_719_176);
        // Table 18.
        assertThat(today.kroner(Post.STAFF_TRAVEL, Payer.MUNICIPALITY)).isEqualTo(147_795);
        assertThat(today.missing()).isEmpty();
    }

    @Test
    void oneCentralOfficeIsCheaperForTheBudgetAndDearerForPeople() throws IOException {
        Account today = today();
        Account central = central(Optional.of(today));
        AccountComparison comparison = new AccountComparison(today, central);

        assertThat(comparison.verdict()).isEqualTo(AccountComparison.Verdict.CHEAPER_FOR_BUDGET_DEARER_FOR_PEOPLE);
        assertThat(comparison.budgetChangeKroner()).isEqualTo(5_033_502 - 5_719_176);
        assertThat(comparison.changeKroner(Payer.USERS)).isPositive();
        assertThat(comparison.changeHours().doubleValue()).isPositive();
        assertThat(comparison.words(Language.BOKMAAL))
                .startsWith("Sentralt i Sogndal sparer kommune og stat for kr\u00a0685\u00a0674 i året mot I dag, men"
                        + " brukerne betaler ");
        for (Account account : List.of(today, central)) {
            assertThat(account.kroner(Payer.STATE) + account.kroner(Payer.MUNICIPALITY) + account.kroner(Payer.USERS))
                    .isEqualTo(account.totalKroner());
        }
    }

    @Test
    void atTheValueOfTimeWhereTheyMeetTheyCostTheSame() throws IOException {
        Account today = today();
        AccountFigures central = figuresCentral(Optional.of(today));
        BreakEven.At found = (BreakEven.At) BreakEven.between(today, Account.of(central, Rates.usual()));

        assertThat(found.cheaperBelow()).isEqualTo("Sentralt i Sogndal");
        assertThat(found.kronerPerHour()).isLessThan(Rates.usual().value(RateKind.VALUE_OF_TIME));
        Rates there = Rates.usual().with(new Rate(RateKind.VALUE_OF_TIME, found.kronerPerHour(), "test", "2026"));
        long apart = Account.of(central, there).totalKroner()
                - Account.of(figuresToday(), there).totalKroner();
        // The value is to the øre, so over some thousand hours they meet within some tens of kroner.
        assertThat(apart).isBetween(-30L, 30L);
    }

    @Test
    void staffTravelThatTheReportCouldNotSayLeavesTheChoiceOpen() throws IOException {
        AccountComparison comparison = new AccountComparison(today(), central(Optional.empty()));

        assertThat(comparison.verdict()).isEqualTo(AccountComparison.Verdict.UNKNOWN);
        assertThat(comparison.other().missing()).singleElement().satisfies(missing -> {
            assertThat(missing.who()).isEqualTo("Sogndal");
            assertThat(missing.post()).isEqualTo(Post.STAFF_TRAVEL);
            assertThat(missing.payer()).contains(Payer.MUNICIPALITY);
        });
    }

    private static Account today() throws IOException {
        return Account.of(figuresToday(), Rates.usual());
    }

    private static Account central(Optional<Account> staffTravelAsIn) throws IOException {
        return Account.of(figuresCentral(staffTravelAsIn), Rates.usual());
    }

    private static AccountFigures figuresToday() throws IOException {
        List<OfficeFigures> offices = new ArrayList<>();
        for (NamedCsvRecord row : read("sogn-nav-property-cost-table16.csv")) {
            RoomFigures rooms = new RoomFigures(
                    new BigDecimal(row.getField("state_share_percent")),
                    Map.of(
                            Post.RENT, Long.valueOf(row.getField("rent_nok")),
                            Post.COMMON_COSTS, Long.valueOf(row.getField("common_costs_nok")),
                            Post.CLEANING, Long.valueOf(row.getField("cleaning_nok")),
                            Post.ELECTRICITY, Long.valueOf(row.getField("electricity_nok"))));
            offices.add(new OfficeFigures(row.getField("office"), List.of(rooms), Map.of()));
        }
        List<AccountLine> shared = new ArrayList<>();
        for (NamedCsvRecord row : read("sogn-nav-travel-cost-table18.csv")) {
            shared.add(new AccountLine(
                    Post.STAFF_TRAVEL,
                    Payer.MUNICIPALITY,
                    row.getField("office"),
                    Long.parseLong(row.getField("municipal_travel_cost_nok"))));
        }
        shared.add(stateTravel());
        return new AccountFigures(
                "I dag",
                offices,
                shared,
                users(Map.of(
                        "Aurland", "laerdal-aurland",
                        "Lærdal", "laerdal-aurland",
                        "Luster", "luster",
                        "Sogndal", "sogndal",
                        "Vik", "vik",
                        "Årdal", "aardal")));
    }

    /** Table 18 for the region: 197,571 kroner and 194,313 for leased cars. */
    private static AccountLine stateTravel() {
        return new AccountLine(Post.STAFF_TRAVEL, Payer.STATE, "Region Sogn", 197_571 + 194_313);
    }

    /** All staff of table 7 at Sogndal's rooms per employee of table 17, and staff travel as today, which favours the central office. */
    private static AccountFigures figuresCentral(Optional<Account> staffTravelAsIn) throws IOException {
        BigDecimal staff = BigDecimal.ZERO;
        for (NamedCsvRecord row : read("sogn-nav-staff-table7.csv")) {
            staff = staff.add(new BigDecimal(row.getField("total")));
        }
        long rent = staff.multiply(BigDecimal.valueOf(54_879))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        RoomFigures rooms = new RoomFigures(new BigDecimal("56.0"), Map.of(Post.ROOMS_BY_POSITION, rent));
        Map<Payer, Long> staffTravel = staffTravelAsIn
                .map(account -> Map.of(Payer.MUNICIPALITY, account.kroner(Post.STAFF_TRAVEL, Payer.MUNICIPALITY)))
                .orElse(Map.of());
        Map<String, String> offices = new TreeMap<>();
        List.of("Aurland", "Lærdal", "Luster", "Sogndal", "Vik", "Årdal").forEach(each -> offices.put(each, "sogndal"));
        return new AccountFigures(
                "Sentralt i Sogndal",
                List.of(new OfficeFigures("Sogndal", List.of(rooms), staffTravel)),
                List.of(stateTravel()),
                users(offices));
    }

    /** The recipients of table 10, in each municipality spread over its settlements as people are. */
    private static List<UserGroup> users(Map<String, String> officeOfMunicipality) throws IOException {
        Map<String, Long> recipients = new LinkedHashMap<>();
        for (NamedCsvRecord row : read("sogn-social-assistance-table10.csv")) {
            recipients.put(row.getField("municipality"), Long.valueOf(row.getField("recipients")));
        }
        Map<String, List<NamedCsvRecord>> settlements = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve("settlements.csv"))) {
            rows.forEach(row -> settlements
                    .computeIfAbsent(row.getField("municipality"), any -> new ArrayList<>())
                    .add(row));
        }
        Map<String, DemandPoint> points = new LinkedHashMap<>();
        travel.ground().people().points().forEach(point -> points.put(point.id(), point));
        List<UserGroup> users = new ArrayList<>();
        recipients.forEach((municipality, count) -> {
            Place office = travel.ground().office(Objects.requireNonNull(officeOfMunicipality.get(municipality)));
            List<NamedCsvRecord> places = Objects.requireNonNull(settlements.get(municipality));
            List<Long> people = places.stream()
                    .map(row -> Long.valueOf(row.getField("population_2025")))
                    .toList();
            long all = people.stream().mapToLong(each -> each).sum();
            for (int i = 0; i < places.size(); i++) {
                String name = places.get(i).getField("name");
                DemandPoint point = Objects.requireNonNull(points.get(name), name);
                NetworkPoint home = travel.connect(new Place(name, name, point.easting(), point.northing()));
                long sailed = FastestWays.of(travel.costs(), Direction.TO, travel.connect(office))
                        .sailed(home)
                        .centimetres();
                Optional<Trip> trip = TravelMatrix.of(travel.costs(), List.of(home), List.of(travel.connect(office)))
                        .find(0, 0);
                users.add(new UserGroup(
                        name,
                        BigFraction.of(count * people.get(i), all),
                        trip.map(there -> UserGroup.Journey.thereAndBack(
                                there.tenthSeconds(), (there.centimetres() - sailed) / 100, there.ferries()))));
            }
        });
        return users;
    }

    private static long roomsOf(Account account, String office) {
        return account.lines().stream()
                .filter(line -> line.post().isRoom() && line.who().equals(office))
                .mapToLong(AccountLine::kroner)
                .sum();
    }

    private static long rooms(Account account, Payer payer) {
        return Post.rooms().stream()
                .mapToLong(post -> account.kroner(post, payer))
                .sum();
    }

    private static List<NamedCsvRecord> read(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(REFERENCE.resolve(file))) {
            return rows.stream().toList();
        }
    }
}
