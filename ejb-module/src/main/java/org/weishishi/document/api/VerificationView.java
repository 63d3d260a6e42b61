package org.weishishi.document.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 核验结果 · what anybody may read of a document whose code they hold; no personal data.
 *
 * @param code 核验码 as printed
 * @param kind what kind
 * @param title the title as printed
 * @param number register number
 * @param issuer 落款单位
 * @param dated 成文日期
 * @param demonstration whether it is 演示数据
 * @param files the files that count as this document, the last one is the present form; empty while none is made
 * @param period 公示期, null for all other kinds
 * @param older the document this one took the place of
 * @param newer the document that took the place of this one: this one no longer counts
 * @param chain 更正链 · this document with all before and after it, oldest first; the last one counts
 * @param signatures what is known of its signatures
 */
public record VerificationView(
        String code,
        DocumentKind kind,
        String title,
        String number,
        String issuer,
        LocalDate dated,
        boolean demonstration,
        List<FileView> files,
        @Nullable Period period,
        @Nullable Link older,
        @Nullable Link newer,
        List<Link> chain,
        List<SignatureNote> signatures) {

    /** @return the document of the chain that counts now */
    public Link last() {
        return chain.get(chain.size() - 1);
    }

    /**
     * 文件.
     *
     * @param sha256 of its bytes
     * @param size bytes
     */
    public record FileView(String sha256, long size) {}

    /**
     * 公示期.
     *
     * @param from first day that counts
     * @param to last day that counts
     * @param days how many
     * @param workingDays whether these are working days
     */
    public record Period(LocalDate from, LocalDate to, int days, boolean workingDays) {}

    /**
     * 更正关系 · another document of the chain.
     *
     * @param number its register number
     * @param code its 核验码
     * @param dated 成文日期
     */
    public record Link(String number, String code, LocalDate dated) {}
}
