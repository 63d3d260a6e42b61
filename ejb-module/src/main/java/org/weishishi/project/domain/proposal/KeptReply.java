package org.weishishi.project.domain.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import org.weishishi.project.api.proposal.ProposalReply;
import org.weishishi.project.api.proposal.ProposalStanding;
import org.weishishi.project.api.proposal.ReplyChannel;
import org.weishishi.project.api.proposal.ReplyToProposer;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;

/** 答复 · one reply beside its proposal; never changed. */
@Embeddable
class KeptReply {

    @Column(name = "reply_position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private ProposalStanding standing;

    @Column(name = "content", nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false)
    private ReplyChannel channel;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "replied_by", nullable = false)
    private ActedBy by;

    @Column(name = "replied_at", nullable = false)
    private OffsetDateTime at;

    protected KeptReply() {}

    KeptReply(int position, ReplyToProposer said, ProposalStanding standing, ActedBy by, OffsetDateTime at) {
        this.position = position;
        this.standing = standing;
        this.text = ProjectText.required("reply", said.text(), 1000);
        this.channel = said.channel();
        this.by = by;
        this.at = at;
    }

    ProposalReply view() {
        return new ProposalReply(
                standing, text, channel, by.unitName() + " " + by.postName() + " " + by.personName(), at);
    }
}
