package org.weishishi.disclosure.application.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.publication.PublicationChange;
import org.weishishi.disclosure.domain.publication.PublicationRepository;
import org.weishishi.shared.BusinessClock;

/** 公开排队 · notes in the running transaction that the public files of a notice are no longer right. */
@ApplicationScoped
public class PublicationQueue {

    private final PublicationRepository publication;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PublicationQueue() {
        this(null, null);
    }

    @Inject
    public PublicationQueue(PublicationRepository publication, BusinessClock clock) {
        this.publication = publication;
        this.clock = clock;
    }

    /** Has the files of that notice, its community and the lists written anew. */
    public void changed(DisclosureNotice notice) {
        publication.add(new PublicationChange(notice.id(), notice.communityId(), clock.now()));
    }
}
