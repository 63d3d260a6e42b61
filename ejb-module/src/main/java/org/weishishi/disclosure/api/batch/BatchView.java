package org.weishishi.disclosure.api.batch;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentView;

/**
 * 成批公示 · one batch with a line for each notice.
 *
 * @param id its number
 * @param orderedBy who ordered it
 * @param orderedAt when
 * @param releasedBy who released it, null while it waits for a second person
 * @param lines in the order of the communities
 */
public record BatchView(
        long id,
        String orderedBy,
        OffsetDateTime orderedAt,
        @Nullable String releasedBy,
        List<LineView> lines) {

    /** @return how many lines stand there */
    public long count(LineState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** @return how many papers are made */
    public long papers() {
        return lines.stream()
                .filter(line -> line.paper() != null && line.paper().state() == DocumentView.State.READY)
                .count();
    }

    /** @return whether the program is still at work on it */
    public boolean running() {
        return releasedBy != null
                && lines.stream()
                        .anyMatch(line -> line.state() == LineState.WAITING
                                || (line.paper() != null && line.paper().state() == DocumentView.State.PENDING));
    }

    /**
     * 一份.
     *
     * @param community whose
     * @param meeting which result
     * @param state where it stands
     * @param noticeId the notice once it is published
     * @param reason bundle key of why it was refused, null otherwise
     * @param reasonArgs arguments of that text
     * @param paper its document once it is published
     */
    public record LineView(
            String community,
            String meeting,
            LineState state,
            @Nullable Long noticeId,
            @Nullable String reason,
            List<String> reasonArgs,
            @Nullable DocumentView paper) {}
}
