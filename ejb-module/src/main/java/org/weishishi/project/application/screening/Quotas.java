package org.weishishi.project.application.screening;

import org.weishishi.project.api.quota.QuotaView;

/** 额度查询 · the one place that says what a community has left; called inside use cases. */
public interface Quotas {

    /** @return what the community has left in that year, one project apart (0 for none) */
    QuotaView of(long communityId, int year, long except);

    /** 排队 · until the transaction ends nobody else takes of this quota; call it before reading what a sum is to be taken of. */
    void lock(long communityId, int year);
}
