package org.weishishi.document.infrastructure.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.domain.attachment.Attachment;
import org.weishishi.document.domain.attachment.ExaminedFile;
import org.weishishi.house.StoredHouse;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/** Attachments on both databases. */
class StoredAttachmentTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-07-01T09:00:00+08:00");
    private static final ActedBy BY = new ActedBy("clerk", 5L, "王𬭎毅", 6L, "社区经办人", 4L, "莲塘社区");
    private static final SubjectRef PROPOSAL = new SubjectRef("proposal", 7);

    private static Attachment made(String name, String letter, OffsetDateTime at) {
        ExaminedFile file = new ExaminedFile(name, FileKind.JPEG, 9, new byte[1], true);
        return new Attachment(
                file,
                letter.repeat(64),
                letter.toUpperCase(java.util.Locale.ROOT).repeat(64),
                BY,
                at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void boundRemovedAndForgotten(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaAttachmentRepository attachments = new JpaAttachmentRepository(house.em());
            house.in(() -> {
                attachments.add(made("现场𰻝.jpg", "a", AT));
                attachments.add(made("旧.jpg", "b", AT));
                attachments.add(made("未交.jpg", "c", AT));
                assertThat(attachments.kept(5)).isEqualTo(3);
                return 0;
            });
            List<Attachment> all = house.in(() -> attachments.withIds(List.of(1L, 2L, 3L)));
            house.in(() -> {
                attachments.withIds(List.of(all.get(0).id(), all.get(1).id())).forEach(one -> one.bind(PROPOSAL));
                attachments.withIds(List.of(all.get(1).id())).get(0).remove(BY, AT);
                return 0;
            });
            house.in(() -> {
                AttachmentView listed = attachments.of(PROPOSAL).get(0).view();
                assertThat(attachments.of(PROPOSAL)).hasSize(1);
                assertThat(listed.name()).isEqualTo("现场𰻝.jpg");
                assertThat(listed.at()).isEqualTo(AT);
                assertThat(listed.located()).isTrue();
                assertThat(attachments.names("b".repeat(64))).isTrue();
                assertThat(attachments.names("C".repeat(64))).isTrue();
                assertThat(attachments.kept(5)).isEqualTo(1);
                assertThat(attachments.forgetKept(AT.plusDays(1))).isEqualTo(1);
                assertThat(attachments.names("c".repeat(64))).isFalse();
                return 0;
            });
        }
    }
}
