package org.weishishi.demo.domain;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;

/**
 * 步骤 · one act of a script.
 *
 * @param key its name in all scripts, unique
 * @param at business time of the act
 * @param account who acts; {@link #SYSTEM} for the program itself
 * @param verb what is done; a player of that verb must exist
 * @param facts what the verb needs
 */
public record Step(String key, OffsetDateTime at, String account, String verb, JsonObject facts) {

    /** Stands for the program itself where an account is named. */
    public static final String SYSTEM = "system";

    /** @return whether a person acts */
    public boolean byPerson() {
        return !SYSTEM.equals(account);
    }
}
