package no.omland.geotools;

/**
 * The four trigonometric series of the projection. Row j, column k is the factor of n^(j+k) in the coefficient of sin 2jx:
 * the rows shorten by one, as the series are cut after n^6.
 */
enum KruegerSeries {
    /** χ - φ as a sum of sines of the geodetic latitude φ. Krüger 1912. */
    GEODETIC_TO_CONFORMAL(new double[][] {
        {-2, 2 / 3.0, 4 / 3.0, -82 / 45.0, 32 / 45.0, 4642 / 4725.0},
        {5 / 3.0, -16 / 15.0, -13 / 9.0, 904 / 315.0, -1522 / 945.0},
        {-26 / 15.0, 34 / 21.0, 8 / 5.0, -12686 / 2835.0},
        {1237 / 630.0, -12 / 5.0, -24832 / 14175.0},
        {-734 / 315.0, 109598 / 31185.0},
        {444337 / 155925.0}
    }),
    /** φ - χ as a sum of sines of the conformal latitude χ. Krüger 1912. */
    CONFORMAL_TO_GEODETIC(new double[][] {
        {2, -2 / 3.0, -2, 116 / 45.0, 26 / 45.0, -2854 / 675.0},
        {7 / 3.0, -8 / 5.0, -227 / 45.0, 2704 / 315.0, 2323 / 945.0},
        {56 / 15.0, -136 / 35.0, -1262 / 105.0, 73814 / 2835.0},
        {4279 / 630.0, -332 / 35.0, -399572 / 14175.0},
        {4174 / 315.0, -144838 / 6237.0},
        {601676 / 22275.0}
    }),
    /** α, Karney 2011, equation 35. */
    SPHERE_TO_PLANE(new double[][] {
        {1 / 2.0, -2 / 3.0, 5 / 16.0, 41 / 180.0, -127 / 288.0, 7891 / 37800.0},
        {13 / 48.0, -3 / 5.0, 557 / 1440.0, 281 / 630.0, -1983433 / 1935360.0},
        {61 / 240.0, -103 / 140.0, 15061 / 26880.0, 167603 / 181440.0},
        {49561 / 161280.0, -179 / 168.0, 6601661 / 7257600.0},
        {34729 / 80640.0, -3418889 / 1995840.0},
        {212378941 / 319334400.0}
    }),
    /** β, Karney 2011, equation 36. */
    PLANE_TO_SPHERE(new double[][] {
        {1 / 2.0, -2 / 3.0, 37 / 96.0, -1 / 360.0, -81 / 512.0, 96199 / 604800.0},
        {1 / 48.0, 1 / 15.0, -437 / 1440.0, 46 / 105.0, -1118711 / 3870720.0},
        {17 / 480.0, -37 / 840.0, -209 / 4480.0, 5569 / 90720.0},
        {4397 / 161280.0, -11 / 504.0, -830251 / 7257600.0},
        {4583 / 161280.0, -108847 / 3991680.0},
        {20648693 / 638668800.0}
    });

    private final double[][] factors;

    KruegerSeries(double[][] factors) {
        this.factors = factors;
    }

    /** The coefficients of sin 2x, sin 4x … sin 12x for an ellipsoid of third flattening n. */
    double[] coefficients(double n) {
        double[] coefficients = new double[factors.length];
        double power = 1;
        for (int j = 0; j < factors.length; j++) {
            power *= n;
            double sum = 0;
            for (int k = factors[j].length - 1; k >= 0; k--) {
                sum = sum * n + factors[j][k];
            }
            coefficients[j] = power * sum;
        }
        return coefficients;
    }
}
