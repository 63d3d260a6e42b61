package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.shared.BusinessException;

/** 逐项表决的计算 · for, against and abstained against the base. Abstentions, invalid and unreturned papers stay in the base. */
final class VoteTally {

    private final Assembly assembly;
    private final Threshold pass;

    VoteTally(Assembly assembly, Threshold pass) {
        this.assembly = assembly;
        this.pass = pass;
    }

    Verdict of(VoteRound round) {
        Argument argument = new Argument(assembly, round.item(), round.head().moment());
        if (!argument.mayBeVoted()) {
            return argument.barred();
        }
        Votes votes = round.votes();
        int base = argument.heads().base(pass.base());
        int needed = argument.needed(pass);
        argument.say("votes", votes.inFavour(), votes.against(), votes.abstained());
        Papers papers = round.papers();
        if (papers != null) {
            int taken = papers.roll().size();
            argument.say("papers", taken, papers.returned(), papers.invalid(), taken - papers.returned());
        }
        boolean tied = tied(votes, base);
        if (round.casting() != null && !(tied && assembly.rule().tie() == TieRule.CHAIR_DECIDES)) {
            throw BusinessException.refused(
                    "deliberation.fault.castingNoTie",
                    assembly.matter(round.item()).name());
        }
        Outcome outcome = tied ? tie(round, argument) : plain(votes, base, needed, argument);
        Ranked rank = new Ranked(round.item(), BigDecimal.valueOf(votes.inFavour()), base);
        return argument.verdict(
                outcome, base, needed, new Verdict.Counted(round.head().number(), votes, null, rank));
    }

    /** 票数相等 · for and against equal, and one more vote for it would pass. */
    private boolean tied(Votes votes, int base) {
        return votes.inFavour() == votes.against()
                && votes.inFavour() > 0
                && !pass.reachedBy(votes.inFavour(), base)
                && pass.reachedBy(votes.inFavour() + 1, base);
    }

    private Outcome plain(Votes votes, int base, int needed, Argument argument) {
        boolean passed = pass.reachedBy(votes.inFavour(), base);
        argument.say(passed ? "passed" : "refused", votes.inFavour(), needed);
        return passed ? Outcome.PASSED : Outcome.REFUSED;
    }

    private Outcome tie(VoteRound round, Argument argument) {
        argument.say("tie", round.votes().inFavour());
        return switch (assembly.rule().tie()) {
            case REFUSED -> said(argument, "tieRefused", Outcome.REFUSED);
            case REVOTE -> said(argument, "tieRevote", Outcome.TIED);
            case CHAIR_DECIDES -> chair(round, argument);
        };
    }

    private Outcome chair(VoteRound round, Argument argument) {
        Integer presiding =
                assembly.presiding(round.item(), round.head().moment()).orElse(null);
        if (presiding == null) {
            return said(argument, "noPresiding", Outcome.REFUSED);
        }
        String name = assembly.roster().member(presiding).name();
        Voice casting = round.casting();
        if (casting == null) {
            argument.say("tieChair", presiding, name);
            return Outcome.TIED;
        }
        boolean favour = casting == Voice.FAVOUR;
        argument.say(favour ? "castingFavour" : "castingAgainst", presiding, name);
        return favour ? Outcome.PASSED : Outcome.REFUSED;
    }

    private static Outcome said(Argument argument, String reason, Outcome outcome) {
        argument.say(reason);
        return outcome;
    }
}
