package org.weishishi.disclosure.api.resident;

/**
 * 导入居民提交 · a file of the city's website, one JSON object to a line.
 *
 * @param name name of the file
 * @param content its text
 */
public record BringSubmissions(String name, String content) {

    /** Says the name and the size, not the content. */
    @Override
    public String toString() {
        return name + " (" + content.length() + ")";
    }
}
