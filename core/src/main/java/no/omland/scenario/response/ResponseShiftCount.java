package no.omland.scenario.response;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import no.omland.response.RequiredTime;
import no.omland.scenario.comparison.Shift;

/** Counts what changes for one area while its places come by. */
final class ResponseShiftCount {

    private final List<RequiredTime> required;
    private final double[] beyond;
    private final double[] within;
    private double all;
    private double sooner;
    private double later;
    private double won;
    private double lost;
    private double both;
    private double timeBefore;
    private double timeAfter;
    private double cutOff;
    private double connected;

    ResponseShiftCount(List<RequiredTime> required) {
        this.required = required;
        beyond = new double[required.size()];
        within = new double[required.size()];
    }

    /** @param before from the alarm; empty when no unit comes */
    void count(double people, OptionalInt before, OptionalInt after) {
        all += people;
        if (before.isPresent() && after.isPresent()) {
            time(people, before.getAsInt(), after.getAsInt());
        }
        cutOff += before.isPresent() && after.isEmpty() ? people : 0;
        connected += before.isEmpty() && after.isPresent() ? people : 0;
        for (int i = 0; i < beyond.length; i++) {
            boolean was = isWithin(before, required.get(i));
            boolean is = isWithin(after, required.get(i));
            beyond[i] += was && !is ? people : 0;
            within[i] += !was && is ? people : 0;
        }
    }

    private static boolean isWithin(OptionalInt time, RequiredTime limit) {
        return time.isPresent() && time.getAsInt() <= limit.tenthSeconds();
    }

    private void time(double people, int was, int is) {
        both += people;
        timeBefore += people * was;
        timeAfter += people * is;
        won += people * Math.max(0, was - is);
        lost += people * Math.max(0, is - was);
        sooner += was - is >= Shift.LEAST_TENTH_SECONDS ? people : 0;
        later += is - was >= Shift.LEAST_TENTH_SECONDS ? people : 0;
    }

    ResponseShift shift() {
        return new ResponseShift(
                all,
                sooner,
                later,
                won,
                lost,
                mean(timeBefore),
                mean(timeAfter),
                Arrays.stream(beyond).boxed().toList(),
                Arrays.stream(within).boxed().toList(),
                cutOff,
                connected);
    }

    private OptionalDouble mean(double time) {
        return both > 0 ? OptionalDouble.of(time / both) : OptionalDouble.empty();
    }
}
