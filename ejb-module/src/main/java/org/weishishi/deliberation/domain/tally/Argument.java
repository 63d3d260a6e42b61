package org.weishishi.deliberation.domain.tally;

import java.util.ArrayList;
import java.util.List;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Threshold;

/** 论证 · builds a verdict step by step: first whether the item may be voted on at all, then what the figures say. */
final class Argument {

    private final Assembly assembly;
    private final Matter matter;
    private final HeadCount heads;
    private final List<Reason> reasons = new ArrayList<>();

    Argument(Assembly assembly, int item, int moment) {
        this.assembly = assembly;
        this.matter = assembly.matter(item);
        this.heads = assembly.heads(item, moment);
    }

    Argument say(String reason, Object... args) {
        reasons.add(Reason.of(reason, args));
        return this;
    }

    HeadCount heads() {
        return heads;
    }

    /** Says who counts. @return whether nothing stands against a vote */
    boolean mayBeVoted() {
        if (matter.withdrawn()) {
            return false;
        }
        if (heads.recused() > 0) {
            say(
                    assembly.rule().recusal() == RecusalEffect.OUT_OF_BOTH ? "recusedOut" : "recusedVoteOnly",
                    heads.recused());
        }
        say(
                heads.quorate() ? "quorumMet" : "quorumMissing",
                heads.members(),
                heads.present(),
                heads.needed(),
                assembly.rule().quorum().share(),
                heads.missing());
        return heads.quorate() && heads.eligible() > 0 && heads.voting() > 0;
    }

    /** @return the verdict on an item that cannot be voted on */
    Verdict barred() {
        if (matter.withdrawn()) {
            return say("withdrawn").verdict(Outcome.WITHDRAWN, 0, 0, null);
        }
        boolean nobody = heads.eligible() <= 0 || (heads.quorate() && heads.voting() == 0);
        return nobody
                ? say("allRecused", heads.recused()).verdict(Outcome.ALL_RECUSED, 0, 0, null)
                : say("noQuorum").verdict(Outcome.NO_QUORUM, 0, 0, null);
    }

    /** @return the verdict on an item without ballots */
    Verdict open() {
        Threshold pass = assembly.rule().pass();
        int base = pass == null ? 0 : heads.base(pass.base());
        return say("notVoted").verdict(Outcome.NOT_VOTED, base, pass == null ? 0 : pass.needed(base), null);
    }

    /** Says base and threshold. @return how many votes pass */
    int needed(Threshold pass) {
        int base = heads.base(pass.base());
        say("base" + pass.base().name(), base);
        say(pass.minimumVotes() > 0 ? "neededMinimum" : "needed", pass.needed(base), pass.share(), pass.minimumVotes());
        return pass.needed(base);
    }

    Verdict verdict(Outcome outcome, int base, int needed, Verdict.@org.jspecify.annotations.Nullable Counted counted) {
        return new Verdict(matter.number(), outcome, heads, base, needed, counted, null, reasons);
    }
}
