package org.weishishi.document.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.SubjectRef;

/**
 * 成文申请 · asks for a document. The snapshot holds everything the page will show; the PDF is made after the commit, in the
 * background, from the snapshot alone.
 *
 * @param kind what kind of document
 * @param title the title as printed
 * @param issuer 落款单位, the unit in whose name it goes out; also its row scope
 * @param dated 成文日期, by the business clock
 * @param origin what produced it (meeting, notice, approval): asking again for the same origin, kind and snapshot gives the
 *     same document; a new snapshot gives a new version that names the old
 * @param subjects the projects it concerns
 * @param snapshot the facts on the page, shape by kind: docs/documents.md
 * @param demonstration marked 演示数据 on every page
 */
public record DocumentRequest(
        DocumentKind kind,
        String title,
        UnitView issuer,
        LocalDate dated,
        SubjectRef origin,
        List<SubjectRef> subjects,
        JsonObject snapshot,
        boolean demonstration) {}
