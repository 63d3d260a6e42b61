package org.weishishi.approval.application.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.approval.domain.SeatRepository.Seated;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessClock;

/** 在任席位 · whether some unit has as many posts in office today as a 票签 needs; where none has, every approval would get stuck. */
@ApplicationScoped
public class VotesInOffice {

    private final SeatRepository seats;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    VotesInOffice() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public VotesInOffice(SeatRepository seats, BusinessClock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    /** @return the steps whose votes nobody could give */
    List<ChainFlaw> flaws(ApprovalChain chain) {
        List<ApprovalStep> votes =
                chain.steps().stream().filter(s -> s.mode() == StepMode.VOTE).toList();
        if (votes.isEmpty()) {
            return List.of();
        }
        List<Seated> all = seats.everywhere(clock.today());
        List<ChainFlaw> flaws = new ArrayList<>();
        for (ApprovalStep step : votes) {
            int most = most(step, all);
            if (most < step.need()) {
                flaws.add(new ChainFlaw(
                        "votesNowhere", true, List.of(chain.label(step), step.need(), step.level(), most)));
            }
        }
        return flaws;
    }

    private static int most(ApprovalStep step, List<Seated> all) {
        Map<Long, Set<Long>> posts = all.stream()
                .filter(s -> step.who().stream()
                        .anyMatch(w -> w.means(s.kind(), s.holder().postName())))
                .map(Seated::holder)
                .collect(Collectors.groupingBy(Holder::unitId, Collectors.mapping(Holder::postId, Collectors.toSet())));
        return posts.values().stream().mapToInt(Set::size).max().orElse(0);
    }
}
