package org.weishishi.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;

/** 可阅公文 · who may read a document: whose area holds its issuer, or something it is about. */
@ApplicationScoped
public class ReadableDocuments {

    private final CurrentActor actor;
    private final SubjectScope subjects;

    @Inject
    public ReadableDocuments(CurrentActor actor, SubjectScope subjects) {
        this.actor = actor;
        this.subjects = subjects;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadableDocuments() {
        this(null, null);
    }

    /** @return whether the actor may read it */
    public boolean visible(OfficialDocument document) {
        Actor reader = actor.require();
        return reader.sees(document.issuer())
                || document.subjects().stream().anyMatch(subject -> subjects.visible(reader, subject));
    }
}
