package no.omland.web.cli.water;

import java.util.ArrayList;
import java.util.List;
import no.omland.web.water.SelectionParameters;
import picocli.CommandLine.Option;

/** Which water bodies a command is about; each option may be given several times. */
public final class SelectionOptions {

    @Option(names = "--area", paramLabel = "NAME", descriptionKey = "area")
    private List<String> areas = new ArrayList<>();

    @Option(names = "--region", paramLabel = "NAME", descriptionKey = "region")
    private List<String> regions = new ArrayList<>();

    @Option(names = "--basin", paramLabel = "NAME", descriptionKey = "basin")
    private List<String> basins = new ArrayList<>();

    @Option(names = "--municipality", paramLabel = "NNNN", descriptionKey = "municipality")
    private List<String> municipalities = new ArrayList<>();

    @Option(names = "--category", paramLabel = "CATEGORY", descriptionKey = "category")
    private List<String> categories = new ArrayList<>();

    @Option(names = "--modification", paramLabel = "NATURAL|…", descriptionKey = "modification")
    private List<String> modifications = new ArrayList<>();

    @Option(names = "--class", paramLabel = "HIGH|…", descriptionKey = "class")
    private List<String> classes = new ArrayList<>();

    @Option(names = "--chemical", paramLabel = "GOOD|…", descriptionKey = "chemical")
    private List<String> chemical = new ArrayList<>();

    public SelectionParameters parameters() {
        return new SelectionParameters(
                areas, regions, basins, municipalities, categories, modifications, classes, chemical, "");
    }
}
