package org.weishishi.project.api.review;

import java.util.List;
import org.weishishi.organization.api.Holder;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.quota.QuotaView;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.rule.api.ListItem;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 初审卷 · everything the reviewer needs of one project.
 *
 * @param project the project
 * @param details what it is
 * @param review how the review stands, the latest round
 * @param earlier reviews of earlier rounds, oldest first
 * @param findings as a check of this moment finds them
 * @param lists entries of the positive and the negative list
 * @param quota what the community has left, this project apart
 * @param notes internal notes
 * @param officers who may be given it
 * @param judges whether the reader may judge it now
 */
public record ReviewFile(
        ProjectView project,
        ProjectDetails details,
        ReviewView review,
        List<ReviewView> earlier,
        List<FindingView> findings,
        List<ListItem> lists,
        QuotaView quota,
        List<NoteView> notes,
        List<Holder> officers,
        boolean judges)
        implements Concerns {

    /** Copies the lists. */
    public ReviewFile {
        earlier = List.copyOf(earlier);
        findings = List.copyOf(findings);
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
        officers = List.copyOf(officers);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", project.id());
    }
}
