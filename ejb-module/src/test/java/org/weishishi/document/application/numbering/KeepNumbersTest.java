package org.weishishi.document.application.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.numbering.ChangeNumber;
import org.weishishi.document.api.numbering.NumberState;
import org.weishishi.document.api.numbering.ReserveNumber;
import org.weishishi.document.api.numbering.SetOrganCode;
import org.weishishi.document.application.issuing.IssuingDesk;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.Cast;

/** Codes of organs, and numbers reserved, used and voided. */
class KeepNumbersTest {

    private static final DocumentKind KIND = DocumentKind.PROJECT_APPROVAL_NOTICE;

    private final IssuingDesk desk = new IssuingDesk();
    private final KeepOrganCodes codes = new KeepOrganCodes(desk.numbers, desk.directory());
    private final KeepNumbers numbers = new KeepNumbers(desk.numbers, desk.drawing(), desk.cast(), desk.cast());

    @BeforeEach
    void anOfficeWithItsCode() {
        desk.cast().as(5, "姚小寒", Cast.LIANTANG_STREET, PostKind.STREET_OFFICE);
        codes.set(new SetOrganCode(Cast.LIANTANG_STREET.id(), 0, " 罗莲微 "));
    }

    @Test
    void theCodeIsCleanedAndSaved() {
        assertThat(codes.of(Cast.LIANTANG_STREET.id()).code()).isEqualTo("罗莲微");
        codes.set(new SetOrganCode(Cast.LIANTANG_STREET.id(), 0, "罗莲𬭎"));
        assertThat(codes.of(Cast.LIANTANG_STREET.id()).code()).isEqualTo("罗莲𬭎");
        assertThat(codes.of(Cast.LUOHU.id()).code()).isEmpty();
    }

    @Test
    void aCodeThatCannotStandInANumberIsRefused() {
        for (String bad : new String[] {"", "罗", "罗〔莲〕", "罗 莲", "罗莲1", "罗".repeat(13)}) {
            refused("document.error.organCode", () -> set(Cast.LUOHU.id(), 0, bad));
        }
        refused("document.error.stale", () -> set(Cast.LIANTANG_STREET.id(), 4, "罗莲办"));
        refused("document.error.organCodeTaken", () -> set(Cast.LUOHU.id(), 0, "罗莲微"));
        refused("document.error.organLevel", () -> set(Cast.LIANTANG.id(), 0, "莲社"));
        assertThat(codes.of(Cast.LIANTANG_STREET.id()).code()).isEqualTo("罗莲微");
    }

    private void set(long unit, long version, String code) {
        codes.set(new SetOrganCode(unit, version, code));
    }

    @Test
    void aVoidedNumberKeepsItsReasonAndIsNeverGivenAgain() {
        long first = numbers.reserve(new ReserveNumber(KIND, "纸质发文"));
        numbers.discard(new ChangeNumber(first, 0, "印错"));
        long second = numbers.reserve(new ReserveNumber(KIND, "再发"));
        assertThat(desk.numbers.find(first).orElseThrow().row().reason()).isEqualTo("印错");
        assertThat(desk.numbers.find(second).orElseThrow().no()).isEqualTo(2);
        refused("document.error.numberState", () -> numbers.use(new ChangeNumber(first, 0, "通知")));
        numbers.use(new ChangeNumber(second, 0, "关于𬭎的通知"));
        assertThat(desk.numbers.find(second).orElseThrow().state()).isEqualTo(NumberState.USED);
    }

    @Test
    void aNumberIsVoidedWithAReasonByItsOwnOfficeOnly() {
        long id = numbers.reserve(new ReserveNumber(KIND, "纸质发文"));
        refused("document.error.text", () -> numbers.discard(new ChangeNumber(id, 0, " ")));
        refused("document.error.stale", () -> numbers.discard(new ChangeNumber(id, 3, "印错")));
        desk.cast().as(6, "卫大暑", Cast.LUOHU, PostKind.DISTRICT_OFFICE);
        refused("document.error.noNumber", () -> numbers.discard(new ChangeNumber(id, 0, "印错")));
        assertThat(desk.numbers.find(id).orElseThrow().state()).isEqualTo(NumberState.RESERVED);
    }

    @Test
    void aPaperWithoutRedHeadIsNotNumberedHere() {
        refused("document.error.notRedHead", () -> numbers.reserve(new ReserveNumber(DocumentKind.MINUTES, "纪要")));
    }
}
