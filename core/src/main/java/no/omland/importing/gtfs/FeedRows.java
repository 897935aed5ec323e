package no.omland.importing.gtfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.onebusaway.csv_entities.CsvEntityContext;
import org.onebusaway.csv_entities.EntityHandler;
import org.onebusaway.csv_entities.IndividualCsvEntityReader;
import org.onebusaway.csv_entities.exceptions.InvalidValueEntityException;
import org.onebusaway.csv_entities.exceptions.MissingRequiredFieldException;
import org.onebusaway.csv_entities.schema.EntitySchema;
import org.onebusaway.gtfs.model.AgencyAndId;
import org.onebusaway.gtfs.serialization.DuplicateEntityException;
import org.onebusaway.gtfs.serialization.EntityReferenceNotFoundException;
import org.onebusaway.gtfs.serialization.mappings.AgencyNotFoundForRouteException;
import org.onebusaway.gtfs.serialization.mappings.InvalidStopTimeException;

/** The rows of one file. The library stops at the first row that it cannot use; here that row is told and left out, and the next one read. */
final class FeedRows extends IndividualCsvEntityReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d*(\\.\\d+)?([eE]-?\\d+)?");
    private static final Pattern REFERENCE = Pattern.compile("type=\\S*\\.(\\w+) id=(.*)");

    private final FeedTable table;
    private final IssueLog log;
    private final Set<String> stops;
    private List<String> header = List.of();
    private int row;

    /** @param stops the ids of all stops read so far, which the library does not look a call up in */
    FeedRows(
            CsvEntityContext context,
            EntitySchema schema,
            EntityHandler handler,
            FeedTable table,
            IssueLog log,
            Set<String> stops) {
        super(context, schema, handler);
        this.table = table;
        this.log = log;
        this.stops = stops;
    }

    @Override
    public void handleLine(List<String> line) throws Exception {
        row++;
        if (line.isEmpty() || (line.size() == 1 && line.get(0).isBlank())) {
            return;
        }
        if (header.isEmpty()) {
            readHeader(line);
            super.handleLine(line);
            return;
        }
        if (line.size() != header.size()) {
            log.addAt(IssueCode.ROW_LENGTH, row, null, line.size(), header.size());
        }
        List<String> values = usable(line);
        if (table == FeedTable.STOP_TIMES && !stops.contains(value(values, "stop_id"))) {
            unknown("stop_id", value(values, "stop_id"), FeedTable.STOPS.file());
            return;
        }
        try {
            super.handleLine(values);
            if (table == FeedTable.STOPS) {
                stops.add(value(values, "stop_id"));
            }
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private void readHeader(List<String> line) {
        header = line.stream().map(each -> each.replace("\uFEFF", "").strip()).toList();
        Set<String> missing = new TreeSet<>(table.columns());
        header.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw DataException.data(
                    "gtfs.column-missing", log.source(), String.join(", ", missing), String.join(", ", header));
        }
    }

    /** As many values as there are columns, blank where a number was no number. */
    private List<String> usable(List<String> line) {
        List<String> values = new ArrayList<>(header.size());
        for (int i = 0; i < header.size(); i++) {
            String value = i < line.size() ? line.get(i).strip() : "";
            boolean number = table.numbers().contains(header.get(i));
            if (number && !NUMBER.matcher(value).matches()) {
                log.addAt(IssueCode.VALUE_UNREADABLE, row, header.get(i), value);
                value = "";
            }
            values.add(value);
        }
        return values;
    }

    private String value(List<String> values, String column) {
        int at = header.indexOf(column);
        return at < 0 ? "" : values.get(at);
    }

    private void unknown(String field, String id, String file) {
        log.addAt(IssueCode.GTFS_REFERENCE_UNKNOWN, row, field, id, file);
    }

    private void tell(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        Matcher reference = REFERENCE.matcher(message);
        if (e instanceof DuplicateEntityException repeated) {
            Object id = repeated.getId() instanceof AgencyAndId both ? both.getId() : repeated.getId();
            log.addAt(IssueCode.GTFS_ID_REPEATED, row, null, id);
        } else if (e instanceof EntityReferenceNotFoundException && reference.find()) {
            log.addAt(
                    IssueCode.GTFS_REFERENCE_UNKNOWN,
                    row,
                    null,
                    reference.group(2),
                    FeedTable.fileOf(reference.group(1)));
        } else if (e instanceof AgencyNotFoundForRouteException) {
            Matcher agency = Pattern.compile("id=(.*) for route").matcher(message);
            unknown("agency_id", agency.find() ? agency.group(1) : "", FeedTable.AGENCY.file());
        } else if (e instanceof InvalidStopTimeException) {
            log.addAt(
                    IssueCode.GTFS_TIME_UNREADABLE,
                    row,
                    null,
                    message.substring(message.lastIndexOf(": ") + 1).strip());
        } else if (e instanceof MissingRequiredFieldException missing) {
            log.addAt(IssueCode.GTFS_VALUE_MISSING, row, missing.getFieldName());
        } else if (e instanceof InvalidValueEntityException invalid) {
            log.addAt(
                    IssueCode.ROW_UNREADABLE,
                    row,
                    invalid.getFieldName(),
                    invalid.getFieldName() + " = \"" + invalid.getFieldValue() + "\"");
        } else {
            log.addAt(IssueCode.ROW_UNREADABLE, row, null, message);
        }
    }
}
