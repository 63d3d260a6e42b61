package org.weishishi.document.infrastructure.form;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * 公文模板 · one version of the wording of a kind.
 *
 * @param json the wording
 */
public record Template(JsonObject json) {

    /** @return the pattern of the register number */
    public String number() {
        return json.getString("number");
    }

    /** @return the blocks of the page, in order */
    public List<JsonObject> blocks() {
        return json.getJsonArray("blocks").getValuesAs(JsonObject.class);
    }

    /** @return whether each page bears a code of its own; otherwise the last page bears the one of the document */
    public boolean codeOnEveryPage() {
        return json.getBoolean("codeOnEveryPage", false);
    }

    /** @return the printed word for a constant; what the template does not know is printed as it is */
    public String label(String set, String constant) {
        return json.getJsonObject("labels").getJsonObject(set).getString(constant, constant);
    }
}
