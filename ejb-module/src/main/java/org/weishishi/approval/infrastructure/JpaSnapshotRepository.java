package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.SnapshotRepository;
import org.weishishi.approval.domain.Submission;

/** 送审快照库 in the database. */
@ApplicationScoped
public class JpaSnapshotRepository implements SnapshotRepository {

    @Inject
    private EntityManager em;

    @Override
    public void keep(Approval approval, int number, Submission earlier) {
        em.createNativeQuery("insert into approval_snapshot (approval_id, snapshot_number, snapshot, snapshot_hash)"
                        + " values (?, ?, ?, ?)")
                .setParameter(1, approval.id())
                .setParameter(2, number)
                .setParameter(3, earlier.text())
                .setParameter(4, earlier.hash())
                .executeUpdate();
    }

    @Override
    public Submission of(Approval approval, String hash) {
        if (approval.snapshotHash().equals(hash)) {
            return approval.submission();
        }
        Object text = em.createNativeQuery(
                        "select snapshot from approval_snapshot where approval_id = ? and snapshot_hash = ?")
                .setParameter(1, approval.id())
                .setParameter(2, hash)
                .setMaxResults(1)
                .getSingleResult();
        return new Submission(String.valueOf(text), hash, approval.course().facts());
    }
}
