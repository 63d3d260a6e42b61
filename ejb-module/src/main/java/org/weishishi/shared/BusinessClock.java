package org.weishishi.shared;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * 业务时钟 · the time that rules, deadlines, timers and document dates read. In production it is the server's time; in
 * demo mode it is one stored clock that stands still until somebody moves it forward. Technical audit and signature
 * times never use it.
 */
public interface BusinessClock {

    /** 北京时间 · every date a person reads is in this zone. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** @return now, in {@link #ZONE}, in whole microseconds (what both databases keep) */
    OffsetDateTime now();

    /** @return today in {@link #ZONE} */
    default LocalDate today() {
        return now().atZoneSameInstant(ZONE).toLocalDate();
    }
}
