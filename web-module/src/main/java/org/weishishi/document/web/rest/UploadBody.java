package org.weishishi.document.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.UploadGate;
import org.weishishi.shared.BusinessException;

/** 上传内容 · reads a file that is the body of a request: whole and not above the limit, or refused with nothing kept. */
@ApplicationScoped
public class UploadBody {

    private final UploadGate gate;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    UploadBody() {
        this(null);
    }

    @Inject
    public UploadBody(UploadGate gate) {
        this.gate = gate;
    }

    /**
     * @param length what the browser announced, null when it did not
     * @return the file; refusals {@code document.error.fileSize} before a byte is read, {@code document.error.fileCut} when less came than announced
     */
    public Upload whole(String name, @Nullable Long length, InputStream body) {
        if (length != null) {
            gate.size(length);
        }
        byte[] bytes;
        try {
            bytes = body.readNBytes((int) gate.mostBytes() + 1);
        } catch (IOException cut) {
            throw BusinessException.refused("document.error.fileCut");
        }
        if (length != null && bytes.length < length) {
            throw BusinessException.refused("document.error.fileCut");
        }
        gate.size(bytes.length);
        return new Upload(name, bytes);
    }
}
