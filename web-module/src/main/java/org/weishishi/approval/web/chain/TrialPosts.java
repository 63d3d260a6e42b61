package org.weishishi.approval.web.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.simulation.SimulatedActor;
import org.weishishi.approval.api.simulation.SimulatedHolder;
import org.weishishi.approval.api.simulation.SimulatedPost;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;

/** 试演的机构 · for every post a chain names one person in it, for a post that several sign two posts; and who submits. */
final class TrialPosts {

    /** More of one step are not tried out. */
    private static final int MOST = 100;

    private static final List<OrgLevel> LEVELS = List.of(OrgLevel.values());

    private final Map<String, SimulatedPost> posts = new LinkedHashMap<>();
    private final Function<Enum<?>, String> words;

    private TrialPosts(Function<Enum<?>, String> words) {
        this.words = words;
    }

    /** @return the posts, first that of who submits */
    static List<SimulatedPost> of(ApprovalChain chain, Function<Enum<?>, String> words) {
        TrialPosts made = new TrialPosts(words);
        made.add(new SignerPost(PostKind.COMMUNITY_CLERK, null), 1);
        chain.steps().forEach(made::step);
        return new ArrayList<>(made.posts.values());
    }

    /** @return who submits */
    static SimulatedActor initiator(List<SimulatedPost> posts) {
        SimulatedPost first = posts.get(0);
        return new SimulatedActor(first.holders().get(0).personId(), first.id());
    }

    private void step(ApprovalStep step) {
        boolean several = step.mode() != StepMode.SINGLE && step.who().size() == 1;
        step.who().forEach(post -> add(post, several ? Math.min(Math.max(2, step.need()), MOST) : 1));
        Stream.of(step.deputy(), step.superior()).flatMap(Stream::ofNullable).forEach(post -> add(post, 1));
    }

    private void add(SignerPost wanted, int count) {
        String named = wanted.named();
        for (int number = 1; number <= (named == null ? count : 1); number++) {
            String title = named == null ? words.apply(wanted.post()) : named;
            posts.putIfAbsent(wanted.post() + "/" + title + number, post(wanted.post(), title, number, named));
        }
    }

    private SimulatedPost post(PostKind kind, String title, int number, @Nullable String named) {
        long id = posts.size() + 1L;
        String name = number == 1 ? title : title + number;
        return new SimulatedPost(
                id,
                kind,
                named == null ? name : named,
                LEVELS.indexOf(kind.level()) + 1L,
                words.apply(kind.level()),
                List.of(new SimulatedHolder(id, name, null, null)));
    }
}
