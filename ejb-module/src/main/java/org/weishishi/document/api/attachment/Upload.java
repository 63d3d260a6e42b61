package org.weishishi.document.api.attachment;

/**
 * 上传文件 · one whole file as it arrived; nothing of it has been checked.
 *
 * @param name as the browser gave it
 * @param bytes all of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying would double what a file takes
public record Upload(String name, byte[] bytes) {

    /** Says the name and the size, not the content. */
    @Override
    public String toString() {
        return name + " (" + bytes.length + ")";
    }
}
