package org.weishishi.approval.web.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;

/** 并列文书 · which papers the desk shows in place: of the kinds that are decided on, the latest that is ready. */
final class ShownPapers {

    private static final List<DocumentKind> KINDS = List.of(
            DocumentKind.RESOLUTION, DocumentKind.DISCLOSURE, DocumentKind.MINUTES, DocumentKind.APPROVAL_SHEET);

    private ShownPapers() {}

    /** @return resolution, disclosure, minutes and sheet, in this order */
    static List<DocumentView> of(List<DocumentView> oldestFirst) {
        Map<DocumentKind, DocumentView> latest = new LinkedHashMap<>();
        oldestFirst.stream()
                .filter(paper -> paper.state() == DocumentView.State.READY && KINDS.contains(paper.kind()))
                .forEach(paper -> latest.put(paper.kind(), paper));
        return latest.values().stream()
                .sorted(Comparator.comparingInt(paper -> KINDS.indexOf(paper.kind())))
                .toList();
    }
}
