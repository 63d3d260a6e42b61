package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.disclosure.api.notice.PublishDisclosure;
import org.weishishi.disclosure.application.notice.EndNotices;
import org.weishishi.disclosure.application.notice.PublishNotice;
import org.weishishi.organization.application.CurrentActor;

/** 发布公示、公示期满: a period ends only once its last day has passed, as everywhere. */
@ApplicationScoped
public class DisclosurePlayer implements Player {

    private final PublishNotice notices;
    private final EndNotices ends;
    private final PlayedSteps played;
    private final CurrentActor actor;

    @Inject
    public DisclosurePlayer(PublishNotice notices, EndNotices ends, PlayedSteps played, CurrentActor actor) {
        this.notices = notices;
        this.ends = ends;
        this.played = played;
        this.actor = actor;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DisclosurePlayer() {
        this(null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("publish", "end");
    }

    @Override
    public long play(Step step) {
        if (step.verb().equals("end")) {
            ends.due().forEach(ends::end);
            return 0;
        }
        JsonObject facts = step.facts();
        return notices.publish(new PublishDisclosure(
                actor.require().unit().id(),
                played.made(facts.getString("meeting")),
                facts.getString("carrier"),
                facts.getString("address"),
                facts.getString("phone"),
                facts.getString("contact")));
    }
}
