package org.weishishi.document.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.numbering.NumberRow;
import org.weishishi.document.application.numbering.NumberDrawing;
import org.weishishi.document.domain.numbering.OrganCode;
import org.weishishi.document.domain.numbering.RegisterNumber;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.document.infrastructure.form.TemplateForms;
import org.weishishi.document.infrastructure.numbering.JpaNumberRepository;
import org.weishishi.house.StoredHouse;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.ActedBy;

/** Many hands at PostgreSQL draw numbers of one organ, kind and year; some give theirs back: 1..N without gap or double. */
class StoredNumberRaceTest {

    private static final int HANDS = 24;
    private static final int EACH = 5;
    private static final DocumentKind KIND = DocumentKind.PROJECT_APPROVAL_NOTICE;
    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-25T09:00:00+08:00");
    private static final UnitView STREET = new UnitView(3, "440303008", "莲塘街道", OrgLevel.STREET, 3L, 2L);
    private static final ActedBy BY = new ActedBy("office", 5L, "姚小寒", 6L, "文秘", 3L, "莲塘街道");

    @Test
    void manyHandsAtPostgresqlLeaveNoGapAndNoDouble() throws Exception {
        try (StoredHouse house = StoredHouse.on("postgresql")) {
            JpaNumberRepository numbers = new JpaNumberRepository(house.em());
            house.in(() -> {
                numbers.add(new OrganCode(STREET.id(), "罗莲微"));
                return 0;
            });
            NumberDrawing drawing = new NumberDrawing(
                    numbers,
                    new JpaRegisterCounters(house.em(), new RegisterCounterOpening(house.source())),
                    new TemplateForms(new ShippedTemplates()));
            race(i -> house.in(() -> {
                numbers.add(new RegisterNumber(drawing.next(STREET, KIND, 2016), "纸质发文", BY, AT));
                if (i % EACH == 0) {
                    throw new GivenBack();
                }
                return 0;
            }));
            List<NumberRow> rows = house.in(() -> numbers.series(STREET.id(), KIND, 2016));
            long kept = (long) HANDS * (EACH - 1);
            assertThat(rows)
                    .extracting(NumberRow::no)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, kept).boxed().toList());
            assertThat(rows).extracting(NumberRow::text).doesNotHaveDuplicates();
        }
    }

    private static void race(java.util.function.IntConsumer draw) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int hand = 0; hand < HANDS; hand++) {
                calls.add(() -> drawAll(draw));
            }
            int givenBack = 0;
            for (Future<Integer> one : hands.invokeAll(calls)) {
                givenBack += one.get();
            }
            assertThat(givenBack).isEqualTo(HANDS);
        } finally {
            hands.shutdownNow();
        }
    }

    private static int drawAll(java.util.function.IntConsumer draw) {
        int givenBack = 0;
        for (int i = 0; i < EACH; i++) {
            try {
                draw.accept(i);
            } catch (GivenBack e) {
                givenBack++;
            }
        }
        return givenBack;
    }

    /** The transaction of a hand fails after it drew. */
    private static final class GivenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
