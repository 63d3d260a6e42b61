package org.weishishi.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.weishishi.shared.SubjectRef;

/** 去处 · the page where the work on a thing is done, for links from notices and records. In pages {@code #{places}}. */
@Named("places")
@ApplicationScoped
public class Places {
    /** Addresses up to the number of the thing. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("project", "/project/project.xhtml?id="),
            Map.entry("filing", "/project/filing.xhtml?id="),
            Map.entry("publicity", "/project/publicity.xhtml?unit="),
            Map.entry("task", "/approval/decide-task.xhtml?id="),
            Map.entry("approval", "/approval/track.xhtml?id="),
            Map.entry("blocked", "/approval/administer.xhtml?id="),
            Map.entry("meeting", "/deliberation/meeting.xhtml?id="),
            Map.entry("council", "/deliberation/council.xhtml?id="),
            Map.entry("notice", "/disclosure/notice.xhtml?id="),
            Map.entry("document", "/document/files.xhtml?id="),
            Map.entry("rule", "/rule/rule.xhtml?id="));

    /** @return the address from the root of the application, empty when the thing has no page of its own */
    public String of(SubjectRef subject) {
        String page = PAGES.get(subject.kind());
        return page == null ? "" : page + subject.id();
    }
}
