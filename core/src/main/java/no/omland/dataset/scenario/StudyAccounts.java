package no.omland.dataset.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import no.omland.account.Account;
import no.omland.account.AccountFigures;
import no.omland.account.AccountLine;
import no.omland.account.OfficeFigures;
import no.omland.account.Payer;
import no.omland.account.Post;
import no.omland.account.Rate;
import no.omland.account.RateKind;
import no.omland.account.Rates;
import no.omland.account.RoomFigures;
import no.omland.account.UserGroup;
import no.omland.account.WeekdayFigures;
import no.omland.dataset.travel.LinkNames;
import no.omland.scenario.Office;
import no.omland.scenario.Rooms;
import no.omland.scenario.Scenario;
import no.omland.scenario.StaffTravel;
import no.omland.scenario.Study;
import no.omland.scenario.StudyRate;
import no.omland.scenario.evaluation.Visits;

/** The accounts of a study's scenarios: its own rooms, staff journeys and rates, and the journeys of its clients as they were evaluated. */
public final class StudyAccounts {

    private static final List<Payer> BUDGETS = List.of(Payer.MUNICIPALITY, Payer.STATE);

    private final Study study;
    private final LinkNames names;
    private final Rates rates;
    private final Optional<BigDecimal> firstStatePercent;

    public StudyAccounts(GroundedStudy grounded) {
        this.study = grounded.study();
        this.names = grounded.ground().travel().names();
        this.rates = rates(study.rates());
        Optional<Scenario> first = study.scenarios().values().stream().findFirst();
        this.firstStatePercent = first.flatMap(StudyAccounts::statePercent);
    }

    /** The usual rates, and those that the study gives instead. */
    public Rates rates() {
        return rates;
    }

    /** As {@link #rates()}, for a scenario, which may give its own. */
    public static Rates rates(Scenario scenario) {
        return rates(scenario.rates());
    }

    private static Rates rates(Map<String, StudyRate> own) {
        Rates all = Rates.usual();
        for (RateKind kind : RateKind.values()) {
            var given = own.get(kind.key());
            if (given != null) {
                all = all.with(new Rate(kind, given.value(), given.source(), given.date()))
                        .withFares(kind == RateKind.FERRY_FARE ? given.ferries() : all.fares());
            }
        }
        return all;
    }

    /**
     * The account of a scenario.
     *
     * @param visits of the same scenario
     */
    public StudyAccount of(Scenario scenario, Visits visits) {
        Rates rates = rates(scenario);
        Set<StudyAccount.Assumption> assumed = EnumSet.noneOf(StudyAccount.Assumption.class);
        List<AccountLine> shared = new ArrayList<>();
        Set<Payer> byOffice = EnumSet.noneOf(Payer.class);
        for (Payer payer : BUDGETS) {
            OptionalLong asFirst =
                    staffTravel(scenario, payer).isEmpty() ? firstStaffTravel(payer) : OptionalLong.empty();
            if (asFirst.isPresent()) {
                assumed.add(StudyAccount.Assumption.STAFF_TRAVEL_AS_FIRST);
                shared.add(new AccountLine(Post.STAFF_TRAVEL, payer, scenario.title(), asFirst.getAsLong()));
            } else {
                byOffice.add(payer);
                kroner(scenario.staffTravel(), payer, rates)
                        .ifPresent(kroner ->
                                shared.add(new AccountLine(Post.STAFF_TRAVEL, payer, scenario.title(), kroner)));
            }
        }
        List<OfficeFigures> offices = new ArrayList<>();
        scenario.offices().forEach((name, office) -> {
            Map<Payer, Long> staffTravel = new EnumMap<>(Payer.class);
            byOffice.forEach(payer ->
                    kroner(office.staffTravel(), payer, rates).ifPresent(kroner -> staffTravel.put(payer, kroner)));
            offices.add(new OfficeFigures(name, rooms(scenario, office, assumed), staffTravel));
        });
        StudyUsers journeys = new StudyUsers(visits, ferryNames(rates));
        List<UserGroup> users = journeys.onAChosenDay();
        if (users.isEmpty()) {
            assumed.add(StudyAccount.Assumption.WITHOUT_USERS);
        }
        if (scenario.offices().values().stream()
                .anyMatch(office -> !office.services().isEmpty())) {
            assumed.add(StudyAccount.Assumption.ALL_SERVICES);
        }
        Optional<WeekdayFigures> weekday = journeys.onWeekdays();
        if (weekday.isPresent()) {
            assumed.add(StudyAccount.Assumption.USERS_CHOOSE_DAY);
        }
        Account account = Account.of(new AccountFigures(scenario.title(), offices, shared, users, weekday), rates);
        Set<String> ferries = account.ferryCrossings().keySet();
        if (!ferries.isEmpty()) {
            assumed.add(StudyAccount.Assumption.FERRIES_WITHOUT_CO2);
        }
        if (!ferries.stream().allMatch(rates::isFareTold)) {
            assumed.add(StudyAccount.Assumption.FERRIES_WITHOUT_FARE);
        }
        return new StudyAccount(account, assumed);
    }

    /** A ferry that has a fare of its own is called as the rate calls it, the others as the roads do. */
    private IntFunction<String> ferryNames(Rates rates) {
        Map<Integer, String> own = new HashMap<>();
        rates.fares().keySet().forEach(ferry -> names.ferry(ferry).forEach(link -> own.put(link, ferry)));
        return link -> {
            String name = own.get(link);
            return name == null ? names.ferryName(link) : name;
        };
    }

    /** One for each of the premises, since each is shared in its own way. */
    private List<RoomFigures> rooms(Scenario scenario, Office office, Set<StudyAccount.Assumption> assumed) {
        return office.rooms().isEmpty()
                ? byPosition(scenario, office, assumed).stream().toList()
                : office.rooms().values().stream()
                        .map(rooms -> new RoomFigures(
                                rooms.statePercent(),
                                Map.of(
                                        Post.RENT, rooms.rentKroner(),
                                        Post.COMMON_COSTS, rooms.commonKroner(),
                                        Post.CLEANING, rooms.cleaningKroner(),
                                        Post.ELECTRICITY, rooms.electricityKroner())))
                        .toList();
    }

    private Optional<RoomFigures> byPosition(Scenario scenario, Office office, Set<StudyAccount.Assumption> assumed) {
        var rate = scenario.rates().get(StudyRate.ROOMS_PER_POSITION);
        if (rate == null || office.positions().signum() == 0 || firstStatePercent.isEmpty()) {
            return Optional.empty();
        }
        assumed.add(StudyAccount.Assumption.ROOMS_BY_POSITION);
        assumed.add(StudyAccount.Assumption.SHARED_AS_FIRST);
        long kroner = office.positions()
                .multiply(rate.value())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return Optional.of(new RoomFigures(firstStatePercent.get(), Map.of(Post.ROOMS_BY_POSITION, kroner)));
    }

    /** How much of all its told rooms the state pays. */
    private static Optional<BigDecimal> statePercent(Scenario scenario) {
        long all = 0;
        BigDecimal state = BigDecimal.ZERO;
        for (Office office : scenario.offices().values()) {
            for (Rooms rooms : office.rooms().values()) {
                all += rooms.kroner();
                state = state.add(rooms.statePercent().multiply(BigDecimal.valueOf(rooms.kroner())));
            }
        }
        return all == 0
                ? Optional.empty()
                : Optional.of(state.divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
    }

    /** Of the scenario and all its offices together; empty when it is told neither of the scenario nor of each of its offices. */
    private OptionalLong staffTravel(Scenario scenario, Payer payer) {
        Rates rates = rates(scenario);
        OptionalLong shared = kroner(scenario.staffTravel(), payer, rates);
        long sum = shared.orElse(0);
        for (Office office : scenario.offices().values()) {
            OptionalLong its = kroner(office.staffTravel(), payer, rates);
            if (its.isEmpty() && shared.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += its.orElse(0);
        }
        return OptionalLong.of(sum);
    }

    private OptionalLong firstStaffTravel(Payer payer) {
        return staffTravel(study.scenarios().values().iterator().next(), payer);
    }

    /** With kilometres at the rate of staff's own cars. */
    private static OptionalLong kroner(StaffTravel travel, Payer payer, Rates rates) {
        StaffTravel.Journeys journeys = travel.byPayer().get(payer);
        return journeys == null
                ? OptionalLong.empty()
                : OptionalLong.of(journeys.kroner()
                        + rates.value(RateKind.STAFF_CAR)
                                .multiply(BigDecimal.valueOf(journeys.kilometres()))
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact());
    }
}
