package org.weishishi.approval.domain.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.organization.api.Holder;

/** 机构现状 · what the state machine asks about the world: who holds which post, which day it is. */
public interface Office {

    /** @return business time */
    OffsetDateTime now();

    /** @return the posts that sign the step, as things stand, delegations included */
    Seating seating(ApprovalStep step, Chair chair);

    /** @return whether that person still holds that post */
    boolean holds(Holder holder);

    /** @return the day on which that many working days after the given one are full */
    LocalDate due(LocalDate from, int workingDays);

    /** @return working days from that day until today; negative before it */
    int late(LocalDate due);

    /** 哪一岗位. */
    enum Chair {
        /** The posts the step names. */
        SIGNER,
        /** Its deputy. */
        DEPUTY,
        /** Its superior. */
        SUPERIOR
    }

    /**
     * 落实结果.
     *
     * @param unitId the deciding unit
     * @param unitName its name
     * @param signers the posts, in order of their ids
     */
    record Seating(long unitId, String unitName, List<Signer> signers) {

        /** Copies the list. */
        public Seating {
            signers = List.copyOf(signers);
        }
    }

    /**
     * 签批岗位.
     *
     * @param postId the post
     * @param postName its name
     * @param candidates who may act for it today, possibly nobody
     */
    record Signer(long postId, String postName, List<Candidate> candidates) {

        /** Copies the list. */
        public Signer {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * 人选.
     *
     * @param holder who acts
     * @param via by the post or by delegation
     * @param principal who delegated, null otherwise
     */
    record Candidate(Holder holder, TaskVia via, @Nullable Holder principal) {

        /** By the post. */
        public Candidate(Holder holder) {
            this(holder, TaskVia.POST, null);
        }

        /** @return the same person, by way of a substitute post */
        public Candidate via(TaskVia other) {
            return new Candidate(holder, other, principal);
        }
    }
}
