package no.omland.web.water.report;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackScope;
import no.omland.maps.report.ReportFormat;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBodySelection;
import no.omland.web.water.SelectionParameters;

/** A pack as it is asked for in the address or on the command line. */
public final class PackWish {

    /** Letters that are more than another letter with a mark. */
    private static final Map<String, String> WITHOUT_BASE_LETTER = Map.of(
            "æ", "ae", "Æ", "Ae", "ø", "o", "Ø", "O", "đ", "d", "Đ", "D", "ŋ", "n", "Ŋ", "N", "ŧ", "t", "Ŧ", "T");

    private PackWish() {}

    /**
     * The scope that someone has named.
     *
     * @param name a municipality's number, old ones too, or an area's name without regard to case
     * @throws DataException when there is no such municipality, or no body in such an area
     */
    public static PackScope scope(WorkspaceSnapshot snapshot, PackScope.Kind kind, String name) {
        boolean area = kind == PackScope.Kind.AREA;
        WaterBodySelection selection = new SelectionParameters(
                        area ? List.of(name) : List.of(),
                        List.of(),
                        List.of(),
                        area ? List.of() : List.of(name),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "")
                .in(snapshot);
        return area
                ? PackScope.area(selection.areas().iterator().next())
                : PackScope.of(selection.municipalities().iterator().next());
    }

    /** @throws DataException when the file's ending is none of a report */
    public static ReportFormat format(String file) {
        return ReportFormat.ofFileName(file).orElseThrow(() -> DataException.use("document.ending", file));
    }

    /** What a scope's file is called: {@code 1860 Vestvågøy.pdf}, {@code Lofoten.pdf}, without signs that a file system may mistake. */
    public static String fileName(WorkspaceSnapshot snapshot, PackScope scope, ReportFormat format) {
        String name = scope.kind() == PackScope.Kind.AREA
                ? scope.key()
                : scope.key() + " " + snapshot.municipalityName(new MunicipalityNumber(scope.key()));
        return name.replaceAll("[^\\p{L}\\p{N} ._-]", "-") + "." + format.ending();
    }

    /** The same in letters that every file system takes, whatever language it was set up in: {@code 1860-Vestvagoy.pdf}. */
    public static String plainFileName(WorkspaceSnapshot snapshot, PackScope scope, ReportFormat format) {
        String name = fileName(snapshot, scope, format);
        for (Map.Entry<String, String> each : WITHOUT_BASE_LETTER.entrySet()) {
            name = name.replace(each.getKey(), each.getValue());
        }
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
