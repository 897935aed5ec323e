package no.omland.web.cli.scenario;

import java.util.List;
import java.util.function.Function;
import no.omland.dataset.scenario.OfficeTravel;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TextTable;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.scenario.OfficePairListing;
import org.jspecify.annotations.Nullable;

/** Travel between offices as a square for people: from the office of the row to that of the column; then what is printed, and the difference. */
final class OfficeMatrix {

    private static final String NONE = "–";

    private final OfficeTravel travel;
    private final Terminal terminal;

    OfficeMatrix(OfficeTravel travel, Terminal terminal) {
        this.travel = travel;
        this.terminal = terminal;
    }

    /** @param scenario its short name */
    void print(String scenario) {
        Texts texts = terminal.texts();
        square(texts.text("scenario.matrix", scenario), OfficePairListing::minutes, false);
        travel.printed().ifPresent(table -> {
            square(texts.text("scenario.matrix-printed", table.name()), OfficePairListing::printedMinutes, false);
            square(texts.text("scenario.matrix-difference"), OfficePairListing::difference, true);
            if (!travel.unknown().isEmpty()) {
                terminal.out().println(texts.text("scenario.matrix-unknown", String.join(", ", travel.unknown())));
                terminal.out().println();
            }
        });
        terminal.out().flush();
    }

    private void square(String title, Function<OfficeTravel.Pair, @Nullable Number> figure, boolean isSigned) {
        List<String> offices = travel.offices();
        String[] header = new String[offices.size() + 1];
        header[0] = title;
        for (int i = 0; i < offices.size(); i++) {
            header[i + 1] = offices.get(i);
        }
        TextTable table = new TextTable(header);
        for (String from : offices) {
            String[] row = new String[header.length];
            row[0] = from;
            for (int i = 0; i < offices.size(); i++) {
                row[i + 1] = travel.find(from, offices.get(i))
                        .map(pair -> cell(figure.apply(pair), isSigned))
                        .orElse("");
            }
            table.add(row);
        }
        table.print(terminal.out());
        terminal.out().println();
    }

    private String cell(@Nullable Number number, boolean isSigned) {
        if (number == null) {
            return NONE;
        }
        return (isSigned && number.doubleValue() > 0 ? "+" : "")
                + terminal.texts().decimal(number);
    }
}
