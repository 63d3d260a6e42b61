package org.weishishi.document.web.rest;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.weishishi.document.api.DocumentContent;

/** 文件应答 · one stored file to one reader: its SHA-256 as ETag, only the reader's own browser may keep it and must ask again each time. */
final class FileAnswer {

    private final DocumentContent file;
    private final String disposition;

    private FileAnswer(DocumentContent file, String disposition) {
        this.file = file;
        this.disposition = disposition;
    }

    /** To be shown in place. */
    static FileAnswer inline(DocumentContent file) {
        return new FileAnswer(file, "inline");
    }

    /** To be saved, never shown as a page of ours. */
    static FileAnswer download(DocumentContent file) {
        return new FileAnswer(file, "attachment");
    }

    /** @param plain name for browsers that read no other, ASCII. @return the whole file, or 304 when the browser has it */
    Response.ResponseBuilder to(Request request, String plain) {
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoCache(true);
        return (same != null ? same : whole(plain)).tag(tag).cacheControl(cache);
    }

    private Response.ResponseBuilder whole(String plain) {
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.stream(), file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition + "; filename=\"" + plain + "\"; filename*=UTF-8''" + name);
    }
}
