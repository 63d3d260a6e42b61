package org.weishishi.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.BusinessException;

class CalendarFileTest {

    private static final String CSV = "date,kind,occasion\n2027-01-01,holiday,元旦\n";

    @Test
    void readsWhatSpreadsheetsSave() {
        assertThat(CalendarFile.text(CSV.getBytes(StandardCharsets.UTF_8))).isEqualTo(CSV);
        assertThat(CalendarFile.text(CSV.getBytes(Charset.forName("GB18030")))).isEqualTo(CSV);
    }

    @Test
    void refusesWhatIsNoText() {
        refused(new byte[] {'P', 'K', 3, 4, 0, 0});
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
        refused(new byte[64 * 1024 + 1]);
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> CalendarFile.text(bytes))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.code()).isEqualTo("organization.error.calendarFile"));
    }
}
