package org.weishishi.document.domain;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;

/**
 * 制文单 · everything a page is made from, and nothing else: the same order gives the same bytes.
 *
 * @param kind kind of document
 * @param templateVersion version of the wording
 * @param heading what the register knows of it
 * @param snapshot the facts
 * @param snapshotHash SHA-256 of the canonical facts
 * @param demonstration marked 演示数据 on every page
 * @param seal picture of the seal over name and date, null while none was put
 */
public record RenderOrder(
        DocumentKind kind,
        int templateVersion,
        Heading heading,
        JsonObject snapshot,
        String snapshotHash,
        boolean demonstration,
        @Nullable SealImage seal) {

    /** An order without a seal. */
    public RenderOrder(
            DocumentKind kind,
            int templateVersion,
            Heading heading,
            JsonObject snapshot,
            String snapshotHash,
            boolean demonstration) {
        this(kind, templateVersion, heading, snapshot, snapshotHash, demonstration, null);
    }

    /** @return the same with a seal over the signature */
    public RenderOrder sealed(SealImage image) {
        return new RenderOrder(kind, templateVersion, heading, snapshot, snapshotHash, demonstration, image);
    }

    /**
     * 登记信息.
     *
     * @param title the title
     * @param number register number
     * @param dated 成文日期
     * @param createdAt when it was registered, the date inside the file
     * @param code 核验码
     * @param verifyUrl address of the verification page, null when none is configured
     * @param replaces number of the document this one replaces
     */
    public record Heading(
            String title,
            String number,
            LocalDate dated,
            OffsetDateTime createdAt,
            String code,
            @Nullable String verifyUrl,
            @Nullable String replaces) {}
}
