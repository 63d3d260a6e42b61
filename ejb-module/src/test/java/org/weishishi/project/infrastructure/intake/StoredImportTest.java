package org.weishishi.project.infrastructure.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.document.api.sheet.SheetCell;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.Cast;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.intake.ImportColumn;
import org.weishishi.project.domain.intake.ImportKey;
import org.weishishi.project.domain.intake.ImportLine;
import org.weishishi.project.domain.intake.ImportRun;
import org.weishishi.project.domain.intake.RowReading;
import org.weishishi.shared.ActedBy;

/** Imports on both databases. */
class StoredImportTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-07-01T09:00:00+08:00");
    private static final ActedBy BY = new ActedBy("clerk", 5L, "王𬭎毅", 6L, "社区经办人", 4L, "莲塘社区");
    private static final ImportColumn TEXT = new ImportColumn("text", "提议内容", ImportColumn.Kind.TEXT, true, List.of());
    private static final String LONG = "𰻝😀<b>".repeat(2_500);

    private static ImportLine line(ImportRun run, int row, String text) {
        SheetRow read = new SheetRow(row, List.of(new SheetCell(0, SheetCell.Type.TEXT, text)), false);
        return new ImportLine(run.id(), new RowReading(read, List.of(TEXT), Map.of(TEXT, 0)), "k" + text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void runsLinesAndKeys(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaImportRepository imports = new JpaImportRepository(house.em());
            long id = house.in(() -> {
                ImportRun run = new ImportRun(
                        "proposal",
                        new Locality(Cast.LIANTANG),
                        new ImportRun.GivenFile("一季度𰻝.xlsx", "a".repeat(64)),
                        BY,
                        AT);
                imports.add(run);
                run.opened(3);
                imports.addLines(List.of(line(run, 2, "短"), line(run, 3, LONG), line(run, 5, "")));
                return run.id();
            });
            house.in(() -> {
                ImportRun run = imports.lock(id).orElseThrow();
                assertThat(imports.counts(id)).isEqualTo(Map.of(LineState.GOOD, 2, LineState.BAD, 1));
                assertThat(imports.lastRow(id)).isEqualTo(5);
                List<ImportLine> good = imports.lines(id, List.of(LineState.GOOD), 2, 10);
                assertThat(good.get(0).values().getString("text")).isEqualTo(LONG);
                assertThat(imports.rowsOf(id, List.of("k1", "k0"))).isEqualTo(Map.of("k1", 2));
                imports.add(new ImportKey(run, good.get(0)));
                good.get(0).taken(77);
                run.checked();
                return 0;
            });
            house.in(() -> {
                ImportRun run = imports.find(id).orElseThrow();
                assertThat(run.view(Map.of()).fileName()).isEqualTo("一季度𰻝.xlsx");
                assertThat(imports.same("proposal", Cast.LIANTANG.id(), "a".repeat(64)))
                        .isPresent();
                assertThat(imports.same("proposal", Cast.LIANTANG.id() + 1, "a".repeat(64)))
                        .isEmpty();
                assertThat(imports.latest("proposal", Cast.LIANTANG.id(), 5)).hasSize(1);
                assertThat(imports.names("a".repeat(64))).isTrue();
                ImportLine taken =
                        imports.lines(id, List.of(LineState.TAKEN), 0, 10).get(0);
                assertThat(taken.view().madeId()).isEqualTo(77);
                assertThat(imports.taken(List.of(ImportKey.of(run, taken.key()))))
                        .extracting(ImportKey::row)
                        .containsExactly(3);
                ImportLine bad =
                        imports.lines(id, List.of(LineState.BAD), 0, 10).get(0);
                assertThat(bad.view().problems().get(0).code()).isEqualTo("project.import.problem.missing");
                run.drop();
                return 0;
            });
            house.in(() -> {
                assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.DROPPED);
                assertThat(imports.same("proposal", Cast.LIANTANG.id(), "a".repeat(64)))
                        .isEmpty();
                return 0;
            });
            assertThatThrownBy(() -> house.in(() -> {
                        ImportRun run = imports.find(id).orElseThrow();
                        imports.add(new ImportKey(
                                run,
                                imports.lines(id, List.of(LineState.TAKEN), 0, 1)
                                        .get(0)));
                        return 0;
                    }))
                    .as("the database lets a row in once")
                    .isInstanceOf(RuntimeException.class);
        }
    }
}
