package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.TabFile;
import no.omland.water.driver.Driver;
import no.omland.water.driver.DriverTable;

/**
 * Measures for bodies that miss their goal, so that every list of the product has something to show: bodies with none, with proposals only, with one that is
 * overdue, with finished ones that did not help, and with one that is under way. One measure is for a body that is in no register.
 */
final class Measures {

    private static final List<String> COLUMNS = List.of(
            "TiltaksID",
            "VannforekomstID",
            "Tiltaksnavn",
            "Tiltakstype",
            "Ansvarlig kommune",
            "Ansvarlig myndighet",
            "Sektor",
            "Status",
            "Vedtatt",
            "Start",
            "Slutt",
            "Kostnad (kr)");

    /** No drawn body has it: rivers begin at 9001, and no basin has so many. */
    private static final String UNKNOWN_BODY = "186-9999-R";

    private static final double SECOND_MEASURE = 0.3;
    private static final double COST_KNOWN = 0.8;
    private static final double SURVEYED_ALTHOUGH_GOOD = 0.01;
    private static final int BODIES_OF_A_SURVEY = 3;

    private final TreeMap<String, Condition> conditions;
    private final TreeMap<String, List<PressureRow>> pressures;
    private final Dice dice;
    private final TabFile table = new TabFile(COLUMNS);
    private int count;

    /** What has become of the measures of a body, and how often that is so among those below their goal. */
    private enum Course {
        NONE(0.2),
        PROPOSED(0.45),
        OVERDUE(0.6),
        FINISHED(0.75),
        UNDER_WAY(1);

        private final double upTo;

        Course(double upTo) {
            this.upTo = upTo;
        }

        static Course of(double chance) {
            for (Course course : values()) {
                if (chance < course.upTo) {
                    return course;
                }
            }
            return UNDER_WAY;
        }
    }

    /**
     * What is done against a driver.
     *
     * @param authority who acts instead of the municipality, or empty
     * @param thousandKroner what one usually costs
     */
    private record Remedy(String type, String sector, String authority, int thousandKroner) {}

    Measures(TreeMap<String, Condition> conditions, TreeMap<String, List<PressureRow>> pressures, Dice dice) {
        this.conditions = conditions;
        this.pressures = pressures;
        this.dice = dice;
    }

    String text(List<Body> bodies) {
        List<Body> underWay = new ArrayList<>();
        for (Body body : bodies) {
            Condition condition = conditions.get(body.id());
            if (condition != null && condition.ecological().compareTo(condition.goal()) > 0) {
                Course course = Course.of(dice.throwFor(body.id(), "measures"));
                if (course == Course.UNDER_WAY) {
                    underWay.add(body);
                }
                add(body, course);
            } else if (condition != null && dice.throwFor(body.id(), "measures") < SURVEYED_ALTHOUGH_GOOD) {
                add(body, survey(), Course.UNDER_WAY);
            }
        }
        for (WaterArea area : WaterArea.values()) {
            surveyTogether(underWay.stream().filter(body -> body.area() == area).toList());
        }
        ofNoKnownBody();
        return table.text();
    }

    /** The heaviest pressure has its remedy, and sometimes the next one too. */
    private void add(Body body, Course course) {
        if (course == Course.NONE) {
            return;
        }
        List<Driver> drivers = pressures.getOrDefault(body.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(Measures::weight))
                .map(pressure -> DriverTable.BUILT_IN.driverOf(pressure.label()))
                .distinct()
                .toList();
        add(body, drivers.isEmpty() ? survey() : remedy(drivers.get(0), body), course);
        if (drivers.size() > 1 && dice.throwFor(body.id(), "second measure") < SECOND_MEASURE) {
            add(body, remedy(drivers.get(1), body), course);
        }
    }

    private static int weight(PressureRow pressure) {
        return List.of(PressureRow.LARGE, PressureRow.MEDIUM, PressureRow.SMALL, PressureRow.UNKNOWN)
                .indexOf(pressure.degree());
    }

    private Remedy remedy(Driver driver, Body body) {
        boolean first = dice.throwFor(body.id(), "remedy") < 0.6;
        boolean coast = body.category() == Category.COAST;
        return switch (driver) {
            case URBAN_DEVELOPMENT ->
                first
                        ? new Remedy("Opprydding i spredt avløp", "Avløp", "", 900)
                        : new Remedy("Sanering av avløpsnett", "Avløp", "", 3_500);
            case AGRICULTURE ->
                first
                        ? new Remedy("Kantsone mot vassdrag", "Landbruk", "", 120)
                        : new Remedy("Spredetidspunkt for husdyrgjødsel", "Landbruk", "", 60);
            case TRANSPORT ->
                coast
                        ? new Remedy("Tiltak i havn", "Samferdsel", "Kystverket", 2_400)
                        : new Remedy("Utbedring av kulvert", "Samferdsel", "Nordland fylkeskommune", 700);
            case HYDROPOWER -> new Remedy("Minstevannføring", "Vannkraft", "NVE", 1_500);
            case FISHERY_AQUACULTURE ->
                new Remedy("Redusert utslipp fra akvakultur", "Akvakultur", "Statsforvalteren i Nordland", 800);
            case INDUSTRY -> new Remedy("Opprydding i forurenset sjøbunn", "Industri", "Miljødirektoratet", 9_000);
            case WASTE -> new Remedy("Strandrydding", "Avfall", "", 90);
            case TOURISM_RECREATION -> new Remedy("Mottak for båtseptik", "Avløp", "", 400);
            default -> survey();
        };
    }

    private static Remedy survey() {
        return new Remedy("Problemkartlegging", "Kunnskap", "", 80);
    }

    private void add(Body body, Remedy remedy, Course course) {
        Map<String, String> row = row(
                body.id(),
                remedy.type() + ", " + body.name(),
                remedy,
                body.municipalityNumbers().get(0));
        String id = body.id() + "/" + remedy.type();
        int late = (int) (4 * dice.throwFor(id, "year"));
        switch (course) {
            case PROPOSED -> row.put("Status", "Foreslått");
            case OVERDUE -> overdue(row, late);
            case FINISHED -> period(row, "Ferdig", 2016 + late, 2018 + late, 2021 + late);
            default -> {
                boolean begun = dice.throwFor(id, "begun") < 0.5;
                period(row, begun ? "Pågår" : "Planlagt", 2026, begun ? 2026 : 2027, 2030 + late);
            }
        }
        if (dice.throwFor(id, "cost known") < COST_KNOWN) {
            long thousand = Math.round(remedy.thousandKroner() * (0.5 + dice.throwFor(id, "cost")) / 10) * 10;
            row.put("Kostnad (kr)", String.valueOf(Math.max(10, thousand) * 1_000));
        }
        table.add(row);
    }

    /** Half of them have passed their end, half were decided long ago and have not begun (§ 25). */
    private static void overdue(Map<String, String> row, int late) {
        if (late < 2) {
            period(row, "Pågår", 2020 + late, 2021 + late, 2024 + late);
        } else {
            row.put("Status", "Planlagt");
            row.put("Vedtatt", "15.12." + (2019 + late));
        }
    }

    private static void period(Map<String, String> row, String status, int decided, int start, int end) {
        row.put("Status", status);
        row.put("Vedtatt", "15.03." + decided);
        row.put("Start", "01.05." + start);
        row.put("Slutt", "31.12." + end);
    }

    /** One measure for several bodies. */
    private void surveyTogether(List<Body> bodies) {
        List<Body> some = bodies.stream().limit(BODIES_OF_A_SURVEY).toList();
        if (some.isEmpty()) {
            return;
        }
        Map<String, String> row = row(
                String.join("; ", some.stream().map(Body::id).toList()),
                "Felles kartlegging i " + some.get(0).area().label(),
                survey(),
                some.get(0).municipalityNumbers().get(0));
        period(row, "Pågår", 2026, 2026, 2031);
        row.put("Kostnad (kr)", "240000");
        table.add(row);
    }

    private void ofNoKnownBody() {
        Map<String, String> row = row(
                UNKNOWN_BODY,
                "Kantsone langs en elv som ikke finnes i registeret",
                new Remedy("Kantsone mot vassdrag", "Landbruk", "", 0),
                "1871");
        row.put("Status", "Foreslått");
        table.add(row);
    }

    private Map<String, String> row(String bodies, String name, Remedy remedy, String municipality) {
        count++;
        Map<String, String> row = new LinkedHashMap<>();
        row.put("TiltaksID", String.format(Locale.ROOT, "LV-%03d", count));
        row.put("VannforekomstID", bodies);
        row.put("Tiltaksnavn", name);
        row.put("Tiltakstype", remedy.type());
        if (remedy.authority().isEmpty()) {
            row.put("Ansvarlig kommune", municipality);
        } else {
            row.put("Ansvarlig myndighet", remedy.authority());
        }
        row.put("Sektor", remedy.sector());
        return row;
    }
}
