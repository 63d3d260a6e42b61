package org.weishishi.disclosure.domain.notice;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.weishishi.shared.JsonObjectConverter;

/** 公示内容列 · the content as one object, and beside it how many photographs are in it, for the matrix. */
@Embeddable
public class NoticeText {

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "content", nullable = false)
    private JsonObject content;

    @SuppressWarnings("UnusedVariable") // read by queries only
    @Column(name = "photos", nullable = false)
    private int photos;

    protected NoticeText() {}

    NoticeText(NoticeContent said) {
        this.content = said.json();
        this.photos = said.photos().size();
    }

    NoticeContent content() {
        return new NoticeContent(content);
    }
}
