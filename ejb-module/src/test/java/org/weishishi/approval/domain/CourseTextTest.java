package org.weishishi.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** What is remembered of texts is only what these very texts tell. */
@NullMarked
class CourseTextTest {

    private static final Agent CLERK = Agent.person(new ActedBy("clerk", 1L, "陈小满", 2L, "经办人", 3L, "莲塘社区"));

    private static ApprovalChain chain(int version) {
        ApprovalStep step = new ApprovalStep(
                "s1",
                "社区书记",
                OrgLevel.COMMUNITY,
                List.of(new SignerPost(PostKind.COMMUNITY_SECRETARY, null)),
                null,
                null,
                StepMode.SINGLE,
                0,
                3,
                TimeOut.USUAL,
                List.of(),
                null,
                Map.of(),
                false);
        return new ApprovalChain("trial", version, "试", "trial", ChainPolicies.USUAL, List.of(step));
    }

    private static Course course(int version, String hash) {
        return Engine.blank(chain(version), new Facts("ENGINEERING", Money.yuan(100_000)), hash, CLERK);
    }

    @Test
    void theSameTextOnAnotherChainIsAnotherCourse() {
        String text = CourseText.write(course(1, "b"));
        assertThat(CourseText.read(text, CourseText.write(chain(2))).chain().version())
                .isEqualTo(2);
        assertThat(CourseText.read(text, CourseText.write(chain(1))).chain().version())
                .isEqualTo(1);
    }

    @Test
    void aTextAlteredInTheDatabaseIsReadAsItStandsThere() {
        String text = CourseText.write(course(1, "c"));
        String chain = CourseText.write(chain(1));
        assertThat(CourseText.read(text.replace("陈小满", "别人"), chain).initiator().personName())
                .isEqualTo("别人");
        assertThatThrownBy(() -> CourseText.read(text.replace("\"RUNNING\"", "\"GONE\""), chain))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aTextIsReadOnceWhileItIsAmongTheLastAskedFor() {
        List<String> read = new ArrayList<>();
        RecentTexts<Integer> texts = new RecentTexts<>(2);
        for (String text : List.of("1", "2", "1", "3", "1", "2")) {
            assertThat(texts.read(text, t -> {
                        read.add(t);
                        return Integer.valueOf(t);
                    }))
                    .isEqualTo(Integer.valueOf(text));
        }
        assertThat(read).containsExactly("1", "2", "3", "2");
    }

    @Test
    void whatWasJustWrittenIsNotRead() {
        RecentTexts<Integer> texts = new RecentTexts<>(2);
        texts.keep("7", 7);
        assertThat(texts.read("7", t -> {
                    throw new AssertionError("read again");
                }))
                .isEqualTo(7);
    }
}
