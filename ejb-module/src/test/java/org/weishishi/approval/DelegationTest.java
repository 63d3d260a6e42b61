package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.domain.delegation.Delegation;
import org.weishishi.approval.domain.delegation.DelegationPolicy;
import org.weishishi.approval.domain.delegation.DelegationTerms;
import org.weishishi.approval.domain.reading.Reading;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.ActedBy;

/** 委托 in itself: its period, its purposes, its end; no circle and no two at once for one post. */
class DelegationTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate TO = LocalDate.of(2026, 3, 13);

    private static Holder holder(long person) {
        return new Holder(person, "人" + person, person * 10, "岗" + person, 5, "单位");
    }

    private static ActedBy by(long person, @Nullable Long unit) {
        Holder h = holder(person);
        return new ActedBy("p" + person, person, h.personName(), h.postId(), h.postName(), unit, "单位");
    }

    private static Delegation made(long from, long to, LocalDate first, LocalDate last, ChainPurpose... purposes) {
        return new Delegation(
                by(from, 5L), holder(to), new DelegationTerms(first, last, List.of(purposes), true, "出差"), AT);
    }

    private static Delegation made(long from, long to) {
        return made(from, to, FROM, TO, ChainPurpose.PROJECT);
    }

    @Test
    void itKeepsWhatWasSaid() {
        Delegation one = made(2, 3, FROM, TO, ChainPurpose.PROJECT, ChainPurpose.STOP);
        assertThat(one.principalId()).isEqualTo(2);
        assertThat(one.principalPostId()).isEqualTo(20);
        assertThat(one.principalName()).isEqualTo("单位 岗2 人2");
        assertThat(one.delegate()).isEqualTo(holder(3));
        assertThat(one.purposes()).containsExactly(ChainPurpose.PROJECT, ChainPurpose.STOP);
        assertThat(one.covers(ChainPurpose.STOP)).isTrue();
        assertThat(one.covers(ChainPurpose.CHANGE)).isFalse();
        assertThat(List.of(one.from(), one.to())).containsExactly(FROM, TO);
        assertThat(one.openTasks()).isTrue();
        assertThat(one.reason()).isEqualTo("出差");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, ok",
        "2026-03-02, 2026-08-31, ok",
        "2026-03-02, 2026-09-01, refused",
        "2026-03-03, 2026-03-02, refused",
        "2026-02-01, 2026-03-02, ok",
        "2026-02-01, 2026-03-01, refused",
    })
    void aPeriodIsOneToOneHundredAndEightyThreeDaysAndNotOver(LocalDate first, LocalDate last, String outcome) {
        if (outcome.equals("ok")) {
            assertThat(made(2, 3, first, last, ChainPurpose.PROJECT).validOn(last))
                    .isTrue();
        } else {
            refused("approval.error.delegatePeriod", () -> made(2, 3, first, last, ChainPurpose.PROJECT));
        }
    }

    @Test
    void nobodyDelegatesToThemselvesOrForNothing() {
        refused("approval.error.delegateSelf", () -> made(2, 2));
        refused("approval.error.delegatePurpose", () -> made(2, 3, FROM, TO));
    }

    @Test
    void whatAUnitDecidesIsNotDelegatedToAnother() {
        Holder elsewhere = new Holder(3, "人3", 30, "岗3", 6, "社区");
        DelegationTerms terms = new DelegationTerms(FROM, TO, List.of(ChainPurpose.PROJECT), true, "出差");
        refused("approval.error.delegateUnit", () -> new Delegation(by(2, 5L), elsewhere, terms, AT));
        refused("approval.error.delegateUnit", () -> new Delegation(by(2, null), elsewhere, terms, AT));
        assertThat(new Delegation(by(2, 6L), elsewhere, terms, AT).delegate()).isEqualTo(elsewhere);
    }

    @Test
    void itCountsFromItsFirstToItsLastDayUnlessItIsRevoked() {
        Delegation one = made(2, 3);
        assertThat(one.validOn(FROM.minusDays(1))).isFalse();
        assertThat(one.validOn(FROM)).isTrue();
        assertThat(one.validOn(TO)).isTrue();
        assertThat(one.validOn(TO.plusDays(1))).isFalse();
        refused("approval.error.delegateEnded", () -> one.revoke(TO.plusDays(1)));
        assertThat(one.revokedOn()).isNull();
        one.revoke(FROM.plusDays(2));
        assertThat(one.validOn(FROM.plusDays(1))).isTrue();
        assertThat(one.validOn(FROM.plusDays(2))).isFalse();
        refused("approval.error.delegateEnded", () -> one.revoke(FROM.plusDays(3)));
        Delegation coming = made(2, 3);
        coming.revoke(FROM.minusDays(1));
        assertThat(coming.validOn(FROM)).as("revoked before it began").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, 2026-03-20, true",
        "2026-03-14, 2026-03-20, false",
        "2026-02-20, 2026-03-02, true",
        "2026-03-05, 2026-03-06, true",
    })
    void twoOverlapWhereBothCount(LocalDate first, LocalDate last, boolean overlap) {
        Delegation one = made(2, 3);
        Delegation other = made(2, 4, first, last, ChainPurpose.PROJECT);
        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
        other.revoke(first);
        assertThat(one.overlaps(other)).isFalse();
        assertThat(other.overlaps(one)).isFalse();
    }

    @Test
    void noCircleHoweverLongAndNoSecondForOnePost() {
        DelegationPolicy.check(made(2, 3), List.of(made(3, 4), made(4, 5)));
        refused("approval.error.delegateCycle", () -> DelegationPolicy.check(made(2, 3), List.of(made(3, 2))));
        refused(
                "approval.error.delegateCycle",
                () -> DelegationPolicy.check(made(2, 3), List.of(made(3, 4), made(4, 5), made(5, 2))));
        refused("approval.error.delegateTwice", () -> DelegationPolicy.check(made(2, 3), List.of(made(2, 4))));
        LocalDate later = TO.plusDays(1);
        DelegationPolicy.check(
                made(2, 3),
                List.of(
                        made(3, 2, later, later, ChainPurpose.PROJECT),
                        made(2, 4, later, later, ChainPurpose.PROJECT)));
    }

    @Test
    void aReadingCountsTheFirstTimeAndKeepsTheLastRemark() {
        Reading one = new Reading(7, holder(3), true, "单位 岗2 人2", "请阅", AT);
        assertThat(one.readAt()).isNull();
        assertThat(one.remark()).isEmpty();
        one.read("收到", AT.plusHours(1));
        one.read("补充一点", AT.plusHours(2));
        assertThat(one.readAt()).isEqualTo(AT.plusHours(1));
        assertThat(one.remark()).isEqualTo("补充一点");
        assertThat(List.of(one.approvalId(), one.personId())).containsExactly(7L, 3L);
        assertThat(one.circulated()).isTrue();
        assertThat(one.sentBy() + one.words()).isEqualTo("单位 岗2 人2请阅");
        assertThat(one.sentAt()).isEqualTo(AT);
    }
}
