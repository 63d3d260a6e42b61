package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.disclosure.api.posting.CarrierKind;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.api.posting.ProvePosting;
import org.weishishi.disclosure.application.posting.RecordPosting;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;

/** 记录张贴: a drawing of the board stands for the photograph. */
@ApplicationScoped
public class PostingPlayer implements Player {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.weishishi.demo.messages", Locale.ROOT, PostingPlayer.class.getClassLoader());

    private final KeepAttachments files;
    private final RecordPosting postings;
    private final PlayedSteps played;

    @Inject
    public PostingPlayer(KeepAttachments files, RecordPosting postings, PlayedSteps played) {
        this.files = files;
        this.postings = postings;
        this.played = played;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PostingPlayer() {
        this(null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("prove");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        long notice = played.made(facts.getString("notice"));
        PostingMoment moment = PostingMoment.valueOf(facts.getString("moment"));
        long photo = files.keep(new Upload(
                        WORDS.getString("demo.posting." + moment),
                        BoardPicture.draw(step.key().hashCode())))
                .id();
        postings.prove(new ProvePosting(
                notice,
                CarrierKind.BOARD,
                moment,
                OffsetDateTime.parse(facts.getString("taken")),
                facts.getString("place"),
                List.of(photo)));
        return photo;
    }
}
