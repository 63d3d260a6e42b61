package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.disclosure.api.notice.DraftResolution;
import org.weishishi.disclosure.api.notice.MoveNotice;
import org.weishishi.disclosure.api.notice.PostingWords;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.application.notice.EndNotices;
import org.weishishi.disclosure.application.notice.ReleaseNotice;
import org.weishishi.organization.application.CurrentActor;

/** 起草并提交公示、复核发布、公示期满: a period ends only once its last day has passed, as everywhere. */
@ApplicationScoped
public class DisclosurePlayer implements Player {

    private final DraftNotice drafts;
    private final ReleaseNotice releases;
    private final BrowseNotices notices;
    private final EndNotices ends;
    private final PlayedSteps played;
    private final CurrentActor actor;

    @Inject
    public DisclosurePlayer(
            DraftNotice drafts,
            ReleaseNotice releases,
            BrowseNotices notices,
            EndNotices ends,
            PlayedSteps played,
            CurrentActor actor) {
        this.drafts = drafts;
        this.releases = releases;
        this.notices = notices;
        this.ends = ends;
        this.played = played;
        this.actor = actor;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DisclosurePlayer() {
        this(null, null, null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("publish", "release-notice", "end");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        return switch (step.verb()) {
            case "publish" -> draft(facts);
            case "release-notice" -> release(played.made(facts.getString("notice")));
            default -> end();
        };
    }

    private long draft(JsonObject facts) {
        long notice = drafts.result(new DraftResolution(
                actor.require().unit().id(),
                played.made(facts.getString("meeting")),
                "",
                new PostingWords(
                        facts.getString("carrier"),
                        facts.getString("address"),
                        facts.getString("phone"),
                        facts.getString("contact"))));
        drafts.submit(move(notice));
        return notice;
    }

    private long release(long notice) {
        releases.release(move(notice));
        return notice;
    }

    private long end() {
        ends.due().forEach(ends::end);
        return 0;
    }

    private MoveNotice move(long notice) {
        return new MoveNotice(notice, notices.one(notice).version());
    }
}
