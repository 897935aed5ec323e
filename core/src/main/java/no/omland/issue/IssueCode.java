package no.omland.issue;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every doubt that an import or an export can have, with its stable code and severity. The sentences are in {@code issues_*.properties} under the code;
 * {@code docs/import-issues.md} explains each.
 */
public enum IssueCode {
    ENCODING_DETECTED("encoding.detected", Severity.INFO),
    ENCODING_MIXED("encoding.mixed", Severity.WARNING),
    ENCODING_UNREADABLE("encoding.unreadable-characters", Severity.WARNING),
    VALUE_CUT_IN_LETTER("value.cut-in-letter", Severity.WARNING),
    SEPARATOR_DETECTED("separator.detected", Severity.INFO),
    HEADER_TITLE_SKIPPED("header.title-skipped", Severity.INFO),
    ALIAS_USED("alias.used", Severity.INFO),
    COLUMN_REPEATED("column.repeated", Severity.WARNING),
    ROW_LENGTH("row.length", Severity.WARNING),
    ROW_QUOTE_OPEN("row.quote-open", Severity.WARNING),
    ROW_UNREADABLE("row.unreadable", Severity.ERROR),
    RECORDS_DELETED("records.deleted", Severity.INFO),
    FILE_TRUNCATED("file.truncated", Severity.ERROR),
    VALUE_UNREADABLE("value.unreadable", Severity.WARNING),
    VALUE_ROUNDED("value.rounded", Severity.WARNING),
    COLUMN_BINARY("column.binary", Severity.WARNING),
    COLUMN_KEY("column.key", Severity.INFO),
    COLUMN_GEOMETRY("column.geometry", Severity.INFO),
    DATABASE_QUERY("database.query-read", Severity.INFO),
    ARCHIVE_FILE_LEFT_OUT("archive.file-left-out", Severity.INFO),
    ARCHIVE_FILE_NOT_READ("archive.file-not-read", Severity.WARNING),
    SHEET_NOT_READ("sheet.not-read", Severity.WARNING),
    LAYER_LEFT_OUT("layer.left-out", Severity.ERROR),
    LAYER_WITHOUT_SYSTEM("layer.without-system", Severity.ERROR),

    CRS_CONVERTED("crs.converted", Severity.INFO),
    CRS_SEVERAL("crs.several", Severity.INFO),
    CRS_SHIFT_UNKNOWN("crs.shift-unknown", Severity.WARNING),
    CRS_IMPLAUSIBLE("crs.implausible", Severity.WARNING),
    CRS_AXES_EXCHANGED("crs.axes-exchanged", Severity.WARNING),
    SHAPEFILE_INDEX_MISSING("shapefile.shx-missing", Severity.INFO),
    SHAPEFILE_TABLE_MISSING("shapefile.dbf-missing", Severity.WARNING),
    SHAPEFILE_COUNT_DIFFERS("shapefile.count-differs", Severity.WARNING),
    SHAPEFILE_RECORD_LENGTH("shapefile.record-length", Severity.WARNING),
    SHAPEFILE_LENGTH_DIFFERS("shapefile.length-differs", Severity.WARNING),

    GEOMETRY_MISSING("geometry.missing", Severity.WARNING),
    GEOMETRY_UNREADABLE("geometry.unreadable", Severity.ERROR),
    GEOMETRY_MENDED("geometry.mended", Severity.WARNING),
    GEOMETRY_CURVE_APPROXIMATED("geometry.curve-approximated", Severity.INFO),
    COORDINATE_MISSING("coordinate.missing", Severity.WARNING),
    COORDINATE_NOT_FINITE("coordinate.not-finite", Severity.ERROR),
    COORDINATE_OUTSIDE("coordinate.outside", Severity.ERROR),
    COORDINATE_SYSTEM_MISSING("coordinate.system-missing", Severity.WARNING),
    GRID_DRAWN("grid.drawn", Severity.INFO),
    GRID_ID_IMPOSSIBLE("grid.id-impossible", Severity.ERROR),

    LAYER_REPLACED("layer.replaced", Severity.INFO),
    ID_MISSING("id.missing", Severity.ERROR),
    ID_UNUSUAL("id.unusual", Severity.WARNING),
    ID_REPEATED("id.repeated-with-other-values", Severity.WARNING),
    CATEGORY_UNKNOWN("category.unknown", Severity.WARNING),
    STATUS_UNKNOWN_WORD("status.unknown-word", Severity.WARNING),
    GOAL_UNKNOWN_WORD("goal.unknown-word", Severity.WARNING),
    DEGREE_UNKNOWN_WORD("degree.unknown-word", Severity.WARNING),
    MODIFICATION_UNKNOWN_WORD("modification.unknown-word", Severity.WARNING),
    EXEMPTION_UNKNOWN_WORD("exemption.unknown-word", Severity.WARNING),
    DEADLINE_UNREADABLE("deadline.unreadable", Severity.WARNING),
    ROAD_UNKNOWN_WORD("road.unknown-word", Severity.WARNING),
    NETWORK_NODED("network.noded", Severity.INFO),
    NETWORK_MORE("network.more", Severity.INFO),
    NETWORK_NODE_CHAIN("network.node-chain", Severity.WARNING),
    LINK_NO_LINE("link.no-line", Severity.WARNING),
    LINK_NOT_A_LINE("link.not-a-line", Severity.WARNING),
    LINK_NOT_IN_USE("link.not-in-use", Severity.INFO),
    LINK_ZERO_LENGTH("link.zero-length", Severity.WARNING),
    LINK_TOO_LONG("link.too-long", Severity.ERROR),
    LINK_REPEATED("link.repeated", Severity.WARNING),
    LINK_TO_ITSELF("link.to-itself", Severity.INFO),
    LINK_QUAY_JOINED("link.quay-joined", Severity.INFO),
    LINK_QUAY_ADRIFT("link.quay-adrift", Severity.WARNING),
    LINK_SPEED_IMPOSSIBLE("link.speed-impossible", Severity.WARNING),
    LINK_NUMBER_IMPOSSIBLE("link.number-impossible", Severity.WARNING),
    LINK_END_UNKNOWN("link.end-unknown", Severity.ERROR),
    LINK_ENDS_SAME("link.ends-same", Severity.WARNING),
    LINK_TOO_SHORT("link.too-short", Severity.WARNING),
    OSM_NODES_MISSING("osm.nodes-missing", Severity.INFO),
    OSM_SPEED_ASSUMED("osm.speed-assumed", Severity.INFO),
    PRESSURE_REPEATED("pressure.repeated", Severity.WARNING),
    PRESSURE_UNKNOWN_LABEL("pressure.unknown-label", Severity.WARNING),
    DATE_UNREADABLE("date.unreadable", Severity.WARNING),
    BODY_PARTS_JOINED("body.parts-joined", Severity.INFO),
    BODY_KEPT("body.kept", Severity.INFO),
    GEOMETRY_KEPT("geometry.kept", Severity.INFO),
    BODY_WITHOUT_GEOMETRY("body.without-geometry", Severity.INFO),
    BODY_WITHOUT_STATUS("body.without-status", Severity.INFO),
    BODY_NOT_IN_EXPORT("body.not-in-export", Severity.INFO),
    ELEMENT_MISSING("element.missing", Severity.ERROR),
    ELEMENT_GROUP_UNKNOWN("element.group-unknown", Severity.WARNING),
    ELEMENT_VALUE_UNREADABLE("element.value-unreadable", Severity.WARNING),
    ELEMENT_BOUNDARIES_DISORDERED("element.boundaries-disordered", Severity.WARNING),
    ELEMENT_REPEATED("element.repeated", Severity.WARNING),
    ELEMENT_OF_UNKNOWN_BODY("element.unknown-body", Severity.WARNING),

    MEASURE_ID_MADE("measure.id-made", Severity.INFO),
    MEASURE_WITHOUT_BODY("measure.without-body", Severity.WARNING),
    MEASURE_BODY_UNKNOWN("measure.body-unknown", Severity.WARNING),
    MEASURE_TYPE_UNKNOWN("measure.type-unknown", Severity.WARNING),
    MEASURE_STATUS_UNKNOWN("measure.status-unknown", Severity.WARNING),
    MEASURE_RESPONSIBLE_UNKNOWN("measure.responsible-unknown", Severity.INFO),
    MEASURE_COST_UNREADABLE("measure.cost-unreadable", Severity.WARNING),
    MEASURE_DATES_REVERSED("measure.dates-reversed", Severity.WARNING),
    MEASURE_GEOMETRY_LEFT_OUT("measure.geometry-left-out", Severity.WARNING),
    MEASURE_KEPT("measure.kept", Severity.INFO),
    INTEREST_UNREADABLE("interest.unreadable", Severity.WARNING),
    INTEREST_BODY_UNKNOWN("interest.body-unknown", Severity.WARNING),

    MUNICIPALITY_ZERO_RESTORED("municipality.zero-restored", Severity.INFO),
    MUNICIPALITY_ABROAD("municipality.abroad", Severity.INFO),
    MUNICIPALITY_AT_SEA("municipality.at-sea", Severity.INFO),
    MUNICIPALITY_FORMER("municipality.former", Severity.INFO),
    MUNICIPALITY_SPLIT("municipality.split", Severity.WARNING),
    MUNICIPALITY_UNKNOWN("municipality.unknown", Severity.WARNING),
    MUNICIPALITY_PARTS_JOINED("municipality.parts-joined", Severity.INFO),

    TILING_CHECKED("tiling.checked", Severity.INFO),
    TILING_DUPLICATE("tiling.duplicate", Severity.WARNING),
    TILING_OVERLAP("tiling.overlap", Severity.WARNING),
    TILING_GAP("tiling.gap", Severity.WARNING),
    TILING_HOLE("tiling.hole", Severity.INFO),
    TILING_SLIVER("tiling.sliver", Severity.WARNING),
    TILING_MORE("tiling.more", Severity.INFO),
    TILING_STOPPED("tiling.stopped", Severity.WARNING),
    TILING_NOT_AREAS("tiling.not-areas", Severity.INFO),
    TILING_NOT_MEASURED("tiling.not-measured", Severity.WARNING),

    GTFS_REFERENCE_UNKNOWN("gtfs.reference-unknown", Severity.ERROR),
    GTFS_ID_REPEATED("gtfs.id-repeated", Severity.WARNING),
    GTFS_VALUE_MISSING("gtfs.value-missing", Severity.ERROR),
    GTFS_TIME_UNREADABLE("gtfs.time-unreadable", Severity.ERROR),
    GTFS_TIMES_BACKWARDS("gtfs.times-backwards", Severity.ERROR),
    GTFS_TIMES_FILLED("gtfs.times-filled", Severity.INFO),
    GTFS_TRIP_END_UNTIMED("gtfs.trip-end-untimed", Severity.ERROR),
    GTFS_TRIP_EMPTY("gtfs.trip-empty", Severity.WARNING),
    GTFS_SERVICE_UNKNOWN("gtfs.service-unknown", Severity.ERROR),
    GTFS_SERVICE_WITHOUT_DAYS("gtfs.service-without-days", Severity.WARNING),
    GTFS_FREQUENCY_UNUSABLE("gtfs.frequency-unusable", Severity.ERROR),
    GTFS_FREQUENCY_INEXACT("gtfs.frequency-inexact", Severity.INFO),
    GTFS_TRANSFER_LEFT_OUT("gtfs.transfer-left-out", Severity.INFO),
    GTFS_STOP_UNPLACED("gtfs.stop-unplaced", Severity.WARNING),
    GTFS_PAST_MIDNIGHT("gtfs.past-midnight", Severity.INFO),

    ARRANGEMENT_EMPTY("arrangement.empty", Severity.WARNING),
    ARRANGEMENT_REPEATED("arrangement.repeated", Severity.WARNING),
    ARRANGEMENT_STATED("arrangement.stated-differs", Severity.WARNING),
    ARRANGEMENT_UNKNOWN("arrangement.participant-unknown", Severity.WARNING),
    ARRANGEMENT_AMBIGUOUS("arrangement.participant-ambiguous", Severity.WARNING),
    ARRANGEMENT_DIVIDED("arrangement.participant-divided", Severity.WARNING),
    PROJECTION_UNREADABLE("projection.unreadable", Severity.WARNING),
    PROJECTION_REGION("projection.region", Severity.INFO),
    PROJECTION_REPEATED("projection.repeated", Severity.WARNING),
    PROJECTION_SEX("projection.sex", Severity.WARNING),

    EXPORT_COLUMN_RENAMED("export.column-renamed", Severity.INFO),
    EXPORT_TEXT_CUT("export.text-cut", Severity.WARNING),
    EXPORT_EMPTY_TEXT("export.empty-text", Severity.INFO),
    EXPORT_TYPE_AS_TEXT("export.type-as-text", Severity.INFO),
    EXPORT_VALUE_AS_TEXT("export.value-as-text", Severity.INFO),
    EXPORT_VALUE_LEFT_OUT("export.value-left-out", Severity.WARNING),
    EXPORT_MEASURE_LEFT_OUT("export.measure-left-out", Severity.WARNING),
    EXPORT_HEIGHT_ADDED("export.height-added", Severity.WARNING),
    EXPORT_GEOMETRY_SPLIT("export.geometry-split", Severity.INFO),
    EXPORT_GEOMETRY_LEFT_OUT("export.geometry-left-out", Severity.ERROR);

    private final String code;
    private final Severity severity;

    IssueCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The stable code, such as {@code id.missing}: words of lower case joined by a dot and hyphens. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** The issue of a stable code, or empty when this version knows none such. */
    public static Optional<IssueCode> find(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
