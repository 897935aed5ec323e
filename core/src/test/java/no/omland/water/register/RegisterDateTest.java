package no.omland.water.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterDateTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "06.04.2020 13:36, 2020-04-06",
        "6.4.2020, 2020-04-06",
        "31.12.2023 00:00, 2023-12-31",
        "31.12.2023 23:59:59, 2023-12-31",
        "9/25/2022 3:38:59 PM, 2022-09-25",
        "9/25/2022 12:00:00 AM, 2022-09-25",
        "9/25/2022 12:00:00 PM, 2022-09-25",
        "10/28/2019 10:10:30 am, 2019-10-28",
        "1/2/2019, 2019-01-02",
        "2024-02-29, 2024-02-29",
        "2024-02-29T12:30:00, 2024-02-29",
        "2024-02-29 12:30, 2024-02-29",
        "' 06.04.2020 ', 2020-04-06",
        "31.02.2020, ",
        "2/30/2020, ",
        "29.02.2023, ",
        "13/1/2020, ",
        "9/25/2022 13:00:00 PM, ",
        "1.13.2020, ",
        "i går, ",
        "20200406, ",
        "'', "
    })
    void bothWritingsAreReadAndDaysThatAreNoneAreNot(String text, @Nullable LocalDate day) {
        assertThat(RegisterDate.find(text).orElse(null)).isEqualTo(day);
    }
}
