package no.omland.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import org.junit.jupiter.api.Test;

class DataExceptionTest {

    @Test
    void aFailureBeneathIsKept() {
        IOException cause = new IOException("the disk is gone");
        assertThat(DataException.caused(cause, "file.unreadable", "a.csv", "the disk is gone"))
                .hasCause(cause)
                .hasMessageStartingWith("a.csv: ");
    }

    /** FastCSV makes a fault of the file of whatever is thrown while it reads. */
    @Test
    void aLackOfMemoryIsNoFaultOfTheFile() {
        Reader exhausted = new Reader() {
            @Override
            public int read(char[] into, int from, int length) {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        assertThatThrownBy(() -> {
                    try {
                        CsvReader.builder().ofCsvRecord(exhausted).forEach(row -> {});
                    } catch (CsvParseException e) {
                        throw DataException.caused(e, "file.unreadable", "a.csv", "a record");
                    }
                })
                .isInstanceOf(OutOfMemoryError.class);
    }
}
