package org.weishishi.project.api.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.quota.QuotaView;

/**
 * 检查情况 · the findings of one project with its quota.
 *
 * @param findings as a check of this moment finds them, gone ones last
 * @param checks the checks at hand-overs, oldest first
 * @param quota what the community has left, this project apart
 * @param answers whether the reader may answer for the community
 * @param judges whether the reader may accept answers for the street
 * @param handsOver whether the reader may hand the project to screening now
 * @param waives post in which the reader may lift what names it, null when in none
 */
public record FindingsView(
        List<FindingView> findings,
        List<CheckView> checks,
        QuotaView quota,
        boolean answers,
        boolean judges,
        boolean handsOver,
        @Nullable String waives) {

    /** Copies the lists. */
    public FindingsView {
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }
}
