package no.omland.data.raster;

/**
 * Smooth random hills that are a function of place and seed alone.
 *
 * <p>Values at lattice points come from an integer hash and are blended by a quintic, so only additions, multiplications
 * and {@code floor} take part, and every machine gets the same bits.
 */
public final class ValueNoise {

    private final long seed;

    public ValueNoise(long seed) {
        this.seed = seed;
    }

    /** A value between -1 and 1. */
    public double at(double eastingMetres, double northingMetres, double wavelengthMetres) {
        double x = eastingMetres / wavelengthMetres;
        double y = northingMetres / wavelengthMetres;
        double west = Math.floor(x);
        double south = Math.floor(y);
        double across = fade(x - west);
        double up = fade(y - south);
        long column = (long) west;
        long row = (long) south;
        double low = blend(corner(column, row), corner(column + 1, row), across);
        double high = blend(corner(column, row + 1), corner(column + 1, row + 1), across);
        return blend(low, high, up);
    }

    /** Several octaves on top of each other, each half as long and half as high as the one before; between -1 and 1. */
    public double hills(double eastingMetres, double northingMetres, double wavelengthMetres, int octaves) {
        double sum = 0;
        double height = 1;
        double total = 0;
        double wavelength = wavelengthMetres;
        for (int octave = 0; octave < octaves; octave++) {
            // Each octave is shifted, or their lattices would share points and show.
            double shift = 1371.7 * (octave + 1);
            sum += height * at(eastingMetres + shift, northingMetres - shift, wavelength);
            total += height;
            height /= 2;
            wavelength /= 2.03;
        }
        return sum / total;
    }

    private double corner(long column, long row) {
        long hash = seed + column * 0x9E3779B97F4A7C15L + row * 0xC2B2AE3D27D4EB4FL;
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        hash ^= hash >>> 31;
        return (hash >>> 11) * 0x1.0p-52 - 1;
    }

    private static double fade(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double blend(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
