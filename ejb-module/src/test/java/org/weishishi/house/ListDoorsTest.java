package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.weishishi.house.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.search.ProjectPage;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.api.search.SaveFilter;
import org.weishishi.project.api.search.SheetTexts;
import org.weishishi.project.application.search.ExportProjects;
import org.weishishi.project.application.search.KeepFilters;
import org.weishishi.project.application.search.QueryWords;
import org.weishishi.project.application.search.SearchProjects;

/** The doors of the project lists: who sees what, who may take it along, and what bad addresses do. */
class ListDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final LiantangCase PLAY = new LiantangCase(HOUSE);
    private static final SheetTexts KEYS = (key, args) -> key;
    private static final String EVIL = "<script>alert(1)</script> ' or 1=1 -- %_!";

    @BeforeAll
    static void projects() {
        PLAY.submitted(false);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    /** 莲塘社区 has three projects; whoever is not above it sees none, and its unit is as unknown as one that does not exist. */
    @ParameterizedTest
    @CsvSource({
        "liantang.clerk,     3, 3,         ok",
        "liantang.secretary, 3, 3,         ok",
        "liantang.street,    3, 3,         ok",
        "liantang.office,    3, 3,         ok",
        "luohu.officer,      3, 3,         ok",
        "shenzhen.officer,   3, 3,         ok",
        "minxin.clerk,       0, unknown,   ok",
        "minxin.street,      0, unknown,   ok",
        "nanshan.officer,    0, unknown,   ok",
        "auditor,            -, forbidden, forbidden",
        "admin,              -, forbidden, forbidden",
        "security,           -, forbidden, forbidden",
    })
    void everyPostSeesAndTakesAlongWhatLiesUnderIt(String account, String own, String liantang, String filters) {
        HOUSE.as(account);
        long unit = community("440303008001");
        ProjectQuery all = QueryWords.read(Map.of());
        if (own.equals("-")) {
            String code = "organization.error.notAllowed";
            refused(code, () -> page(all, null));
            refused(code, () -> page(all.under(unit), null));
            refused(code, () -> export(all));
            refused(code, () -> HOUSE.call(SearchProjects.class, "units", unit));
            refused(code, () -> HOUSE.call(SearchProjects.class, "byStatus", unit));
            refused(code, () -> HOUSE.call(KeepFilters.class, "mine"));
            refused(code, () -> HOUSE.call(KeepFilters.class, "save", new SaveFilter("a", all, false)));
            return;
        }
        int rows = Integer.parseInt(own);
        assertThat(page(all, null).items()).hasSize(rows);
        assertThat(rowsOf(export(all))).isEqualTo(rows + 1);
        assertThat(filters).isEqualTo("ok");
        assertThat(HOUSE.<List<?>>call(KeepFilters.class, "mine")).isNotNull();
        if (liantang.equals("unknown")) {
            String code = "organization.error.noUnit";
            refused(code, () -> page(all.under(unit), null));
            refused(code, () -> page(all.under(987_654_321L), null));
            refused(code, () -> export(all.under(unit)));
            refused(code, () -> HOUSE.call(SearchProjects.class, "units", unit));
            refused(code, () -> HOUSE.call(KeepFilters.class, "save", new SaveFilter("他社区", all.under(unit), false)));
        } else {
            assertThat(page(all.under(unit), null).items()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "U",
                "U_",
                "nonsense",
                "U2016-13-01T00:00:00Z_1",
                "A1e9_1",
                "C2016-01-01T00:00:00Z_1",
                "_1",
                "U_9223372036854775808"
            })
    void aForeignCursorStartsFromTheBeginning(String cursor) {
        HOUSE.as("liantang.clerk");
        assertThat(page(QueryWords.read(Map.of()), cursor).items()).hasSize(3);
    }

    /** A cursor made up, or of somebody else's list, moves the beginning and opens nothing. */
    @Test
    void aCursorOfAnotherUnitShowsNothingOfIt() {
        HOUSE.as("minxin.clerk");
        assertThat(page(QueryWords.read(Map.of()), "U2099-01-01T00:00:00Z_999999")
                        .items())
                .isEmpty();
        HOUSE.as("liantang.clerk");
        assertThat(page(QueryWords.read(Map.of()), "U2099-01-01T00:00:00Z_999999")
                        .items())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIL, "%", "_", "!", "\\", "'", "\u0000", "𬭎\ud800", "   ", "＝１＋１"})
    void hostileWordsFindNothingAndBreakNothing(String typed) {
        HOUSE.as("shenzhen.officer");
        boolean blank = typed.isBlank() || typed.equals("\u0000");
        assertThat(page(QueryWords.read(Map.of("q", typed)), null).items()).hasSize(blank ? 3 : 0);
        String endless = "路".repeat(10_000);
        assertThat(page(QueryWords.read(Map.of("q", endless)), null).items()).isEmpty();
    }

    @Test
    void wordsAreFoundInEveryPartAndInAnyWidth() {
        HOUSE.as("luohu.officer");
        ProjectRow one = page(QueryWords.read(Map.of()), null).items().get(0);
        for (String part : List.of(one.name(), one.code(), one.code().substring(13))) {
            assertThat(page(QueryWords.read(Map.of("q", part)), null).items())
                    .extracting(ProjectRow::id)
                    .contains(one.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "status, XX, filterValue",
        "stage, screening, filterValue",
        "kind, OTHER, filterValue",
        "unit, abc, filterValue",
        "unit, 99999999999999999999, filterValue",
        "from, 2016-13-01, filterValue",
        "to, yesterday, filterValue",
        "min, -5, filterValue",
        "min, 1e9, filterValue",
        "below, 20万, filterValue",
        "sort, NAME, filterValue",
    })
    void aConditionThatCannotBeIsNamed(String name, String value, String code) {
        HOUSE.as("luohu.officer");
        refused("project.error." + code, () -> page(QueryWords.read(Map.of(name, value)), null));
    }

    @Test
    void boundsTheWrongWayRoundAreRefused() {
        HOUSE.as("luohu.officer");
        refused("project.error.filterAmount", () -> page(QueryWords.read(Map.of("min", "5", "below", "5")), null));
        refused(
                "project.error.filterPeriod",
                () -> page(QueryWords.read(Map.of("from", "2016-02-01", "to", "2016-01-31")), null));
    }

    @Test
    void aQueryComesBackFromItsAddress() {
        Map<String, String> words = Map.of(
                "q",
                EVIL,
                "unit",
                "7",
                "kind",
                "SERVICE",
                "field",
                "A B&c",
                "status",
                "RUNNING",
                "stage",
                "CHAIN",
                "min",
                "0.5",
                "below",
                "300000",
                "from",
                "2016-01-01",
                "to",
                "2016-12-31");
        ProjectQuery query = QueryWords.read(words);
        assertThat(QueryWords.read(QueryWords.write(query))).isEqualTo(query);
        assertThat(QueryWords.address(query)).doesNotContain("<", "'", " ");
    }

    @Test
    void anExportIsRecordedWithItsFilterEvenWhenTheLineBreaks() {
        HOUSE.as("luohu.officer");
        ProjectQuery query = QueryWords.read(Map.of("q", "莲塘", "kind", "SERVICE"));
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatCode(() -> HOUSE.call(ExportProjects.class, "write", query, KEYS, broken))
                .isNotNull();
        List<?> facts = HOUSE.stored()
                .reading(em -> em.createNativeQuery("select facts from audit_entry where action ="
                                + " 'project.ExportProjects.write' and facts like '%SERVICE%'")
                        .getResultList());
        assertThat(facts).hasSize(1);
        assertThat(String.valueOf(facts.get(0))).contains("莲塘");
    }

    @Test
    void aSheetHasNumbersAndDatesAndNoFormula() throws Exception {
        HOUSE.stored()
                .inTransaction(
                        em -> em.createNativeQuery("update micro_project set name = '=cmd|1' where code like '%-0001'")
                                .executeUpdate());
        HOUSE.as("liantang.clerk");
        String sheet = part(export(QueryWords.read(Map.of())), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("&apos;=cmd|1").doesNotContain("<f>").contains("<v>");
        assertThat(sheet)
                .containsPattern("<c r=\"I2\"[^>]*><v>[0-9.]+</v>")
                .containsPattern("<c r=\"M2\"[^>]*><v>42[0-9.]+</v>");
    }

    private static long community(String code) {
        return HOUSE.stored()
                .in(() -> HOUSE.room(Directory.class)
                        .unitByCode(code)
                        .orElseThrow()
                        .id());
    }

    private static ProjectPage page(ProjectQuery query, @Nullable String cursor) {
        return HOUSE.call(SearchProjects.class, "page", query, cursor, 20);
    }

    private static byte[] export(ProjectQuery query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HOUSE.call(ExportProjects.class, "write", query, KEYS, out);
        return out.toByteArray();
    }

    private static int rowsOf(byte[] workbook) {
        try {
            return part(workbook, "xl/worksheets/sheet1.xml").split("<row ", -1).length - 1;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Through the directory at the end of the file, as spreadsheet programs read it. */
    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream part = zip.getInputStream(zip.getEntry(name))) {
                return new String(part.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
